// The keyboard of the agents' pages. What a key does is said where it is done: a button, link or summary with data-key="e" is
// pressed by it. Other modules register what has no button. Letters are matched by event.key, so that any layout will do; they are
// off inside fields, and altogether for those who do not want them (data-single-keys on the document, from the preferences).

const registry = new Map();
const SEQUENCE = 1500; // ms in which the second key of a sequence must follow

/** Registers what a key does where no element of the page does it; it answers false when it did nothing. */
function onKey(key, action) {
  registry.set(key, [...(registry.get(key) ?? []), action]);
}

const isOff = () => document.documentElement.dataset.singleKeys === "false";
const shown = (element) => element.checkVisibility?.({ visibilityProperty: true }) ?? element.offsetParent !== null;
/** A field that is gone with its dialog takes no more letters, though it has the focus for a moment longer. */
const isField = (target) =>
  shown(target) &&
  target.closest?.(
    "input:not([type=checkbox], [type=radio], [type=button]), select, textarea, [contenteditable=true], [role=textbox], [role=option], [role=menu]",
  );

/** Presses what carries the key, if the page shows it; what opens in place gets the focus by itself. */
function press(key) {
  const all = [...document.querySelectorAll(`[data-key~="${CSS.escape(key)}"]`)];
  const target = all.find((element) => shown(element) && !element.disabled && element.getAttribute("aria-disabled") !== "true");
  if (!target) {
    return false;
  }
  if (target.matches("textarea, input, select")) {
    target.focus();
  } else {
    target.click();
  }
  return true;
}

// Resources are addressed with their library and version, so modules cannot name one another.
globalThis.guichetKeys = { onKey };

const run = (key) => (registry.get(key) ?? []).some((action) => action() !== false) || press(key);

let sequence = "";
let waiting = 0;

function name(event) {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  // A capital is a letter with Shift; the shift of a sign belongs to the layout.
  return event.shiftKey && /^\p{L}$/u.test(key) ? `Shift ${key}` : key;
}

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing || event.altKey) {
    return;
  }
  if (event.ctrlKey || event.metaKey) {
    const chord = `Ctrl ${event.key.toLowerCase()}`;
    if (!(isField(event.target) && chord === "Ctrl a") && registry.has(chord) && run(chord)) {
      event.preventDefault();
    }
    return;
  }
  if (/^F\d+$/.test(event.key)) {
    if (run(event.shiftKey ? `Shift ${event.key}` : event.key)) {
      event.preventDefault();
    }
    return;
  }
  if (isOff() || isField(event.target) || document.querySelector("dialog[open]")) {
    return;
  }
  const key = sequence + name(event);
  clearTimeout(waiting);
  sequence = "";
  if (key === "g") {
    sequence = "g ";
    waiting = setTimeout(() => (sequence = ""), SEQUENCE);
  } else if (run(key)) {
    event.preventDefault();
  }
});

// --- What every agents' page knows ----------------------------------------------------------------------------------------------

const go = (rail) => () => {
  const link = document.querySelector(rail);
  link?.click();
  return Boolean(link);
};

onKey("g m", go("[data-rail=queue]"));
onKey("g l", go("[data-rail=locked]"));
onKey("g e", go("[data-rail=escalated]"));
onKey("g w", go("[data-rail=pending]"));
onKey("g f", go("[data-rail^=queue-]"));
onKey("g i", go("[data-rail=incidents]"));
onKey("g r", go("[data-rail=reports]"));

const help = document.getElementById("keys");
const shell = document.querySelector(".g-shell");

function toggleRail() {
  const mini = shell.classList.toggle("g-shell--mini");
  document.cookie = `guichet-rail=${mini ? "mini" : "wide"}; path=/; max-age=31536000; samesite=lax`;
}

/** The buttons of these are not on every width of the page; their keys are. */
const SHELL = { "?": () => help?.showModal(), "[": toggleRail };

for (const [key, action] of Object.entries(SHELL)) {
  onKey(key, action);
}

document.addEventListener("click", (event) => SHELL[event.target.closest("[data-key]")?.dataset.key]?.());

/** F6 goes round the regions of the page, as it does in browsers. */
const REGIONS = "#rail, .listbox, #peek .peek__s, #thread, .comp, #panel, #main";

function region(step) {
  const all = [...document.querySelectorAll(REGIONS)].filter(shown).filter((one, i, them) => one.id !== "main" || them.length < 3);
  const here = all.findIndex((one) => one.contains(document.activeElement));
  const next = all.at((here + step + all.length) % all.length);
  if (next && !next.matches("[tabindex], a, button")) {
    next.tabIndex = -1;
  }
  next?.focus();
  return all.length > 0;
}

onKey("F6", () => region(1));
onKey("Shift F6", () => region(-1));
onKey("/", () => {
  document.querySelector("[data-palette]")?.click();
});

/** Where something can be written, the key leads there; the ticket page says whether it can. */
const write = (field) => () => !document.dispatchEvent(new CustomEvent("guichet:write", { detail: field, cancelable: true }));
onKey("r", write("answerText"));
onKey("n", write("noteText"));
onKey("t", write("forwardText"));
