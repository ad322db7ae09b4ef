// Forms of administrators, form[data-unsaved]: the bar below says what has been changed and not saved, Ctrl S saves, and whoever leaves
// with something unsaved is asked. What stands [data-aside] in a form is not saved with it. A form that is drawn anew in answer to a saving that failed is still compared with what it was at first.

const begun = new Map();
let leaving = false;

const form = () => document.querySelector("form[data-unsaved]");
const fieldsOf = (one) =>
  [...one.elements].filter(
    (field) => field.name && !["hidden", "submit", "button"].includes(field.type) && !field.closest("[data-aside]"),
  );

/** What is chosen or written, by the names of the fields. */
function held(one) {
  const values = new Map();
  for (const field of fieldsOf(one)) {
    const off = (field.type === "checkbox" || field.type === "radio") && !field.checked;
    values.set(field.name, [...(values.get(field.name) ?? []), ...(off ? [] : [field.value])]);
  }
  return new Map([...values].map(([name, all]) => [name, all.join("\n")]));
}

function labelOf(one, name) {
  const field = fieldsOf(one).find((each) => each.name === name);
  const label = (field.type === "radio" && field.closest("fieldset")?.querySelector("legend")) || field.labels?.[0];
  return (label?.textContent ?? field.getAttribute("aria-label") ?? name).replace("*", "").trim();
}

function changes(one) {
  const before = begun.get(one.id);
  return [...held(one)].filter(([name, value]) => before.has(name) && before.get(name) !== value).map(([name]) => name);
}

/** What follows from a change is shown where it is made: on the form, and on the section in which it stands. */
function mark(one, changed) {
  for (const part of [one, ...one.querySelectorAll("section")]) {
    part.toggleAttribute(
      "data-changed",
      changed.some((name) => part.querySelector(`[name="${CSS.escape(name)}"]`)),
    );
  }
}

function tell() {
  const one = form();
  const place = one?.querySelector("[data-changes]");
  if (!place) {
    return;
  }
  const changed = changes(one);
  mark(one, changed);
  const names = [...new Set(changed.map((name) => labelOf(one, name)))];
  const pattern = names.length > 1 ? place.dataset.many : place.dataset.one;
  const told = names.length ? pattern.replace("%n", names.length).replace("%s", names.join(", ")) : place.dataset.none;
  if (place.textContent !== told) {
    place.textContent = told;
  }
}

/** Ties what is wrong to its field, also in rows that repeat, whose fields the server cannot tie one by one. */
function tie() {
  for (const error of document.querySelectorAll("form[data-unsaved] .g-error[id$=_error]")) {
    const field = error.textContent.trim() && document.getElementById(error.id.replace(/_error$/, ""));
    if (field) {
      field.setAttribute("aria-invalid", "true");
      field.setAttribute("aria-describedby", error.id);
    }
  }
}

function begin() {
  const one = form();
  tie();
  if (one && !begun.has(one.id)) {
    begun.set(one.id, held(one));
  }
  tell();
}

for (const kind of ["input", "change"]) {
  document.addEventListener(kind, (event) => event.target.closest?.("form[data-unsaved]") && tell());
}

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s" && form()) {
    event.preventDefault();
    document.getElementById("save")?.click();
  }
});

// Enter in a field means to save, or what its own part of the form does; never the button that happens to come first, which may delete.
document.addEventListener("keydown", (event) => {
  const field = event.target;
  if (event.key === "Enter" && !event.isComposing && field.matches?.("form[data-unsaved] input:not([type=submit],[type=button])")) {
    event.preventDefault();
    (field.closest("[data-aside]")?.querySelector("button[type=submit]") ?? document.getElementById("save"))?.click();
  }
});

/** A level of rights ticks the boxes of its rights and no others. */
function tick(button) {
  const rights = button.dataset.ticks.split(" ");
  for (const box of button.closest("form").querySelectorAll("input[type=checkbox]")) {
    box.checked = rights.includes(box.value);
  }
}

document.addEventListener("click", (event) => {
  const level = event.target.closest?.("[data-ticks]");
  if (level) {
    tick(level);
  }
  leaving ||= Boolean(event.target.closest?.("[data-discard]"));
});

// Names that may stand in a text: they go where one was writing. Without this they are there to be read.
document.addEventListener("click", (event) => {
  const name = event.target.closest?.("[data-insert]");
  const field = name && document.getElementById(name.dataset.insert);
  if (field) {
    field.setRangeText(name.textContent, field.selectionStart, field.selectionEnd, "end");
    field.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
});

addEventListener("beforeunload", (event) => {
  const one = form();
  if (one && !leaving && changes(one).length) {
    event.preventDefault();
  }
});

// While a saving is under way, its answer may lead to another page.
const page = globalThis.jQuery?.(document);
page?.on("pfAjaxSend", () => (leaving = true));
page?.on("pfAjaxComplete", (event, request) => {
  leaving = /<redirect /.test(request?.responseText ?? "");
  begin();
  document.querySelector("form[data-unsaved] [data-focus]")?.focus();
});

begin();
