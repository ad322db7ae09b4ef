// One ticket: properties that are changed at their place, and the drawer that holds them where there is no room.
const options = (pick) => [...pick.querySelectorAll("[role=option]")];
let chosen = "";

function close(pick, focus) {
  pick.querySelector("ul").hidden = true;
  pick.querySelector(".pick__why")?.setAttribute("hidden", "hidden");
  const button = pick.querySelector("button");
  button.setAttribute("aria-expanded", "false");
  if (focus) {
    button.focus();
  }
}

function closeOthers(pick) {
  for (const open of document.querySelectorAll(".pick:has([aria-expanded=true])")) {
    if (open !== pick) {
      close(open, false);
    }
  }
}

function open(pick) {
  closeOthers(pick);
  drawer(true);
  pick.querySelector("ul").hidden = false;
  pick.querySelector("button").setAttribute("aria-expanded", "true");
  const list = options(pick);
  (list.find((one) => one.ariaSelected === "true") ?? list[0]).focus();
}

// What one click does to the ticket, without a form.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-deed]");
  if (button) {
    const { deed, value = "" } = button.dataset;
    again = () => command("ticketDeed", { deed, value });
    again();
  }
});

/**
 * Sends a command to the server; never before the page can: a key may be faster than what PrimeFaces begins with. Whether it
 * succeeds is told elsewhere: jQuery would take one that is cut short by the next page for a fault of this one.
 */
function command(name, values) {
  const parameters = Object.entries(values).map(([key, value]) => ({ name: key, value }));
  window.jQuery(() => {
    window[name](parameters);
  });
}

// --- Forms that come when they are unfolded -------------------------------------------------------------------------------------

/** The forms that were asked for, each with what follows once it is there. */
const awaited = new Map();
const placeOf = (fold) => document.querySelector(`[data-folded=${fold}]`);

/** Brings a form to its place, unless it is there, and then goes on. */
function unfold(fold, then) {
  if (!placeOf(fold)) {
    then?.();
    return;
  }
  if (!awaited.has(fold)) {
    command("unfold", { fold });
  }
  awaited.set(fold, then ?? awaited.get(fold));
}

/** Whatever form is in sight without being there is brought. */
function unfoldShown() {
  for (const place of document.querySelectorAll("[data-folded]")) {
    if (place.checkVisibility()) {
      unfold(place.dataset.folded);
    }
  }
}

/** A small form that opens has the focus, as long as nobody has put it elsewhere. */
function focusFirst(fold) {
  const menu = document.getElementById(`fold${fold}`).closest("details.menu, details.rename");
  if (menu?.contains(document.activeElement) || document.activeElement === document.body) {
    menu?.querySelector("form :is(input:not([type=hidden]), select, textarea, button)")?.focus();
  }
}

function arrive() {
  for (const [fold, then] of [...awaited].filter(([fold]) => !placeOf(fold))) {
    awaited.delete(fold);
    then ? then() : focusFirst(fold);
  }
  unfoldShown();
}

document.addEventListener("toggle", unfoldShown, true);
document.addEventListener("change", (event) => event.target.matches("[name=write]") && unfoldShown());

/** Keys and links lead into the forms of what is written; those that are folded come first. */
const WRITTEN = {
  answerText: { tab: "reply" },
  noteText: { tab: "note", fold: "NOTE" },
  forwardText: { tab: "forward", fold: "FORWARD" },
};

/** Shows the form of a field, and then goes on; tells whether the page has it. */
function show(field, then) {
  const { tab, fold } = WRITTEN[field];
  if (!document.getElementById(field) && !placeOf(fold)) {
    return false;
  }
  document.querySelector(`input[name=write][value=${tab}]`)?.click();
  unfold(fold, then);
  return true;
}

const writeInto = (field) => show(field, () => document.getElementById(field).focus());

// A form that a link led to (#noteText) is shown with what it stands in.
if (location.hash.slice(1) in WRITTEN) {
  writeInto(location.hash.slice(1));
}
document.addEventListener("guichet:write", (event) => writeInto(event.detail) && event.preventDefault());
unfoldShown();

function send(pick, value, reason) {
  chosen = pick.querySelector("button").id;
  close(pick, true);
  again = () => command("changeProperty", { property: pick.dataset.pick, value, reason });
  again();
}

/** Somebody else changed the same thing meanwhile: one's own wish is said once more, or given up for theirs. */
let again = () => undefined;

document.addEventListener(
  "click",
  (event) => {
    const id = event.target.closest(".ui-button")?.id;
    if (id) {
      again = () => document.getElementById(id)?.click();
    }
  },
  true,
);
document.addEventListener("click", (event) => {
  const choice = event.target.closest("[data-conflict]")?.dataset.conflict;
  if (choice === "mine") {
    again();
  } else if (choice === "theirs") {
    window.refreshTicket();
  }
});

function choose(pick, option) {
  const form = option.dataset.opens && document.getElementById(option.dataset.opens);
  if (option.ariaSelected === "true") {
    close(pick, true);
  } else if (form) {
    close(pick, false);
    form.open = true;
  } else if (option.dataset.asks === "true") {
    const why = pick.querySelector(".pick__why");
    why.hidden = false;
    why.dataset.value = option.dataset.value;
    pick.querySelector("ul").hidden = true;
    why.querySelector("input").focus();
  } else {
    send(pick, option.dataset.value, "");
  }
}

function explain(why) {
  const reason = why.querySelector("input").value;
  send(why.closest(".pick"), why.dataset.value, reason);
}

document.addEventListener("click", (event) => {
  const pick = event.target.closest(".pick");
  closeOthers(pick);
  const option = event.target.closest(".pick [role=option]");
  if (option) {
    choose(pick, option);
  } else if (event.target.closest(".pick__why button")) {
    explain(event.target.closest(".pick__why"));
  } else if (pick && event.target.closest(".g-edit")) {
    const isOpen = pick.querySelector(".g-edit").getAttribute("aria-expanded") === "true";
    isOpen ? close(pick, true) : open(pick);
  }
});

/** The option that begins so, after the one that has the focus. */
function beginning(list, at, letter) {
  const turned = [...list.slice(at + 1), ...list.slice(0, at + 1)];
  return turned.find((one) => one.textContent.trim().toLocaleLowerCase().startsWith(letter));
}

function step(event, pick) {
  const list = options(pick);
  const at = list.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: list.length - 1 }[event.key];
  if (to !== undefined) {
    list[Math.min(Math.max(to, 0), list.length - 1)].focus();
  } else if (event.key === "Enter" || event.key === " ") {
    choose(pick, list[at]);
  } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
    beginning(list, at, event.key.toLocaleLowerCase())?.focus();
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}

// Before the keys of the page, which would take a letter for a command.
document.addEventListener(
  "keydown",
  (event) => {
    const pick = event.target.closest?.(".pick");
    if (!pick) {
      return;
    }
    const button = event.target.closest(".g-edit");
    if (event.key === "Escape" && pick.querySelector("[aria-expanded=true]")) {
      close(pick, true);
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === "Tab") {
      close(pick, false);
    } else if (button && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      open(pick);
      event.preventDefault();
    } else if (event.target.matches("[role=option]")) {
      step(event, pick);
    } else if (event.key === "Enter" && event.target.matches(".pick__why input")) {
      explain(event.target.closest(".pick__why"));
      event.preventDefault();
    }
  },
  true,
);

/** An article goes outside: chosen in the form, which shows what will leave, also if it came after the form was drawn. */
function pass(article) {
  const forward = article.dataset.pass;
  const select = document.getElementById("forwardArticle");
  if (![...select.options].some((option) => option.value === forward)) {
    select.add(new Option(article.ariaLabel, forward), 0);
  }
  if (select.value !== forward) {
    select.value = forward;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  }
  document.getElementById("forwardTo").focus();
}

document.addEventListener("click", (event) => {
  const article = event.target.closest("[data-pass]");
  if (article) {
    show("forwardText", () => pass(article));
  }
});

const isDrawn = () => document.body.classList.contains("has-drawer");
const drawerButton = () => document.querySelector("[data-drawer]");
const tellDrawer = () => drawerButton()?.setAttribute("aria-expanded", String(isDrawn()));

/** Opens and closes the panel where it is a drawer. */
function drawer(wanted) {
  if (!drawerButton()?.checkVisibility() || isDrawn() === wanted) {
    return;
  }
  document.body.classList.toggle("has-drawer", wanted);
  tellDrawer();
  if (wanted) {
    document.getElementById("panel").focus({ preventScroll: true });
  } else {
    drawerButton().focus();
  }
}

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-drawer]")) {
    drawer(!isDrawn());
  } else if (event.target.closest("[data-drawer-close]")) {
    drawer(false);
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && isDrawn() && !event.defaultPrevented && !document.querySelector("#panel [aria-expanded=true]")) {
    event.preventDefault();
    drawer(false);
  }
});

window.jQuery?.(document).on("pfAjaxComplete", () => {
  tellDrawer();
  arrive();
  if (chosen) {
    document.getElementById(chosen)?.focus({ preventScroll: true });
    chosen = "";
  }
});
window.jQuery?.(document).on("pfAjaxError", () => awaited.clear());
document.addEventListener("guichet:drawn", tellDrawer);
