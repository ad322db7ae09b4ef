// What is being written is never lost: each form with data-draft="place" is kept in this browser as one types, on the server two
// seconds later, and is there again after a reload, a lost session, a lost server, on another machine. It goes when it is sent.

const STORE = "draft:";
const PAUSE = 2000; // ms without a key before the server gets it
const LIFE = 24 * 3600 * 1000; // ms in this browser
const { draftUrl, draftOwner } = document.body.dataset;

const keyOf = (form) => `${STORE}${draftOwner}:${form.dataset.draft}`;
const WRITTEN = "textarea, input[type=text], input[type=email], input[type=tel], input:not([type]), select[data-kept]";
/** What names a person is chosen, not written: the name alone, put back, would stand for nobody or for somebody else. */
const CHOSEN = ".ui-autocomplete-input";
const fieldsOf = (form) => [...form.querySelectorAll(WRITTEN)].filter((field) => field.name && !field.matches(CHOSEN));
const typed = (form) => Object.fromEntries(fieldsOf(form).map((field) => [field.name, field.value]));
const said = (form) => document.querySelector(`[data-draft-said="${form.dataset.draft}"]`);

/** What a form holds when nobody has typed yet: a prefilled address is no draft. */
const untouched = new WeakMap();
const timers = new WeakMap();

const isUntouched = (form) => JSON.stringify(typed(form)) === untouched.get(form);

/** Remembers in this browser what stands in the form, and whether the server has it too: their clocks may differ. */
function keepHere(form, saved = false) {
  if (isUntouched(form)) {
    localStorage.removeItem(keyOf(form));
  } else {
    localStorage.setItem(keyOf(form), JSON.stringify({ at: Date.now(), saved, fields: typed(form) }));
  }
}

/** Savings that are on their way, by place; each waits for the one before. */
const flights = new Map();

function send(place, empty, body) {
  const flight = Promise.resolve(flights.get(place)).then(() =>
    fetch(`${draftUrl}/${place}`, {
      method: empty ? "DELETE" : "PUT",
      headers: { "Content-Type": "application/json" },
      body: empty ? undefined : body,
      redirect: "manual",
    }).catch(() => null),
  );
  flights.set(place, flight);
  return flight;
}

async function keepThere(form) {
  clearTimeout(timers.get(form));
  timers.delete(form);
  const empty = isUntouched(form);
  const sent = JSON.stringify(typed(form));
  const answer = await send(form.dataset.draft, empty, sent);
  if (answer?.ok && !empty && sent === JSON.stringify(typed(form))) {
    keepHere(form, true);
  }
  const place = said(form);
  if (place && answer?.ok) {
    const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    place.textContent = empty ? "" : place.dataset.saved.replace("%s", time);
  }
}

function changed(form) {
  keepHere(form);
  clearTimeout(timers.get(form));
  timers.set(
    form,
    setTimeout(() => keepThere(form), PAUSE),
  );
}

function fill(form, fields) {
  for (const field of fieldsOf(form)) {
    if (field.name in fields && field.value !== fields[field.name]) {
      field.value = fields[field.name];
      if (field.matches("select")) {
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }
  }
  const place = said(form);
  if (place) {
    place.textContent = place.dataset.restored;
  }
}

function kept(form) {
  const here = JSON.parse(localStorage.getItem(keyOf(form)) ?? "null");
  return here && here.at + LIFE > Date.now() ? here : null;
}

/** What only this browser has, else what the server has; nothing is put over what somebody has begun to type meanwhile. */
async function restore(form) {
  untouched.set(form, JSON.stringify(typed(form)));
  const here = kept(form);
  const answer = await fetch(`${draftUrl}/${form.dataset.draft}`, { redirect: "manual" }).catch(() => null);
  const there = answer?.status === 200 ? await answer.json() : null;
  const mine = here && (!here.saved || !answer?.ok);
  const draft = mine ? here : there;
  if (draft && isUntouched(form)) {
    fill(form, draft.fields);
    keepHere(form, !mine);
  }
}

/** Sent: neither this browser nor a saving that is still on its way may bring it back. */
async function forget(form) {
  const place = form.dataset.draft;
  clearTimeout(timers.get(form));
  localStorage.removeItem(keyOf(form));
  untouched.set(form, JSON.stringify(typed(form)));
  if (said(form)) {
    said(form).textContent = "";
  }
  await flights.get(place);
  await fetch(`${draftUrl}/${place}`, { method: "DELETE", keepalive: true, redirect: "manual" }).catch(() => null);
}

/** Taken back: what the form holds is to be written on, though no key was pressed in it yet. */
function begin(form) {
  untouched.set(form, "");
  changed(form);
}

const forms = () => document.querySelectorAll("form[data-draft]");
const places = new Set();

function meet(form) {
  places.add(form.dataset.draft);
  restore(form);
}

document.addEventListener("input", (event) => {
  const form = event.target.closest?.("form[data-draft]");
  if (form) {
    changed(form);
  }
});
document.addEventListener("focusout", (event) => {
  const form = event.target.closest?.("form[data-draft]");
  if (form && timers.has(form)) {
    keepThere(form);
  }
});
document.addEventListener("visibilitychange", () => {
  if (document.hidden) {
    [...forms()].filter((form) => timers.has(form)).forEach(keepThere);
  }
});

// After it was sent a form is drawn anew, or leads to another page; one that was not there before may have a draft.
globalThis.jQuery?.(document).on("pfAjaxComplete", (event, request, settings, result) => {
  const onward = /<redirect url="([^"]*)"/.exec(request?.responseText ?? "")?.[1];
  const sent = !onward?.includes("/login") && !request?.getResponseHeader?.("X-Expired") && !result?.validationFailed;
  const left = onward && sent;
  for (const form of forms()) {
    if (form.dataset.draftNew === "true" && !untouched.has(form)) {
      places.add(form.dataset.draft);
      begin(form);
    } else if (!places.has(form.dataset.draft)) {
      meet(form);
    } else if (left || !untouched.has(form)) {
      forget(form);
    }
  }
});
document.addEventListener("submit", (event) => {
  if (event.target.getAttribute("action")?.endsWith("/logout")) {
    Object.keys(localStorage)
      .filter((key) => key.startsWith(STORE))
      .forEach((key) => localStorage.removeItem(key));
  }
});

forms().forEach(meet);
