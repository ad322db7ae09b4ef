// The page of a calendar. Rows that are empty are hidden until somebody asks for one; what is filled in is drawn as a bar and added up. What is
// drawn is decoration: the fields are what counts, and without this they are all there.

const DAY = 1440;

const fieldsOf = (slot) => [...slot.querySelectorAll("input,select")];
const owned = (list, name) => [...list.querySelectorAll(`[${name}]`)].filter((one) => one.parentElement.closest("[data-slots]") === list);

/** A feast needs nothing but itself; anything else says something as soon as something is written. */
const isEmpty = (slot) =>
  fieldsOf(slot).every((field) => (field.tagName === "SELECT" ? field.value !== "EASTER" : !field.value.trim()));

function tidy() {
  for (const list of document.querySelectorAll("[data-slots]")) {
    for (const slot of owned(list, "data-slot")) {
      slot.hidden = isEmpty(slot) && !slot.querySelector(".g-error:not(:empty)") && !slot.hasAttribute("data-asked");
    }
    settle(list);
  }
  document.querySelectorAll("[data-day]").forEach(draw);
}

/** The word for closed stands where there are no hours, and what adds a row goes when there is none left. */
function settle(list) {
  const slots = owned(list, "data-slot");
  list.toggleAttribute("data-none", slots.every((slot) => slot.hidden));
  for (const more of owned(list, "data-more")) {
    more.hidden = !slots.some((slot) => slot.hidden);
  }
}

function minutes(text) {
  const written = /^\s*(\d{1,2})\s*(?:[:hH]\s*(\d{2})?)?\s*$/.exec(text);
  return written ? Number(written[1]) * 60 + Number(written[2] ?? 0) : NaN;
}

function draw(day) {
  const bar = day.querySelector(".bar");
  const sum = day.querySelector(".sum");
  bar.replaceChildren();
  let whole = 0;
  for (const slot of day.querySelectorAll("[data-slot]")) {
    const [from, to] = [...slot.querySelectorAll("input")].map((field) => minutes(field.value));
    if (to > from && to <= DAY) {
      const part = bar.appendChild(document.createElement("i"));
      part.style.insetInlineStart = `${(100 * from) / DAY}%`;
      part.style.width = `${(100 * (to - from)) / DAY}%`;
      whole += to - from;
    }
  }
  const pattern = sum.dataset.pattern.replace("%h", Math.floor(whole / 60)).replace("%m", String(whole % 60).padStart(2, "0"));
  sum.textContent = whole ? pattern : "–";
}

document.addEventListener("click", (event) => {
  const more = event.target.closest?.("[data-more]");
  const list = more?.closest("[data-slots]");
  const slot = list && owned(list, "data-slot").find((one) => one.hidden);
  if (slot) {
    slot.hidden = false;
    slot.setAttribute("data-asked", "true");
    settle(list);
    fieldsOf(slot)[0].focus();
  }
});

document.addEventListener("click", (event) => {
  const slot = event.target.closest?.("[data-empty]")?.closest("[data-slot]");
  if (slot) {
    const list = slot.parentElement.closest("[data-slots]");
    slot.removeAttribute("data-asked");
    for (const field of fieldsOf(slot)) {
      field.value = field.tagName === "SELECT" ? field.options[0].value : "";
    }
    slot.querySelectorAll(".g-error").forEach((message) => message.remove());
    tidy();
    fieldsOf(slot)[0].dispatchEvent(new Event("change", { bubbles: true }));
    owned(list, "data-more")[0]?.focus();
  }
});

document.addEventListener("input", (event) => {
  const day = event.target.closest?.("[data-day]");
  if (day) {
    draw(day);
  }
});

globalThis.jQuery?.(document).on("pfAjaxComplete", tidy);
tidy();
