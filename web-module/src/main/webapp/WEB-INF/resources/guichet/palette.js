// The command palette: one field for what can be done here, where one can go, and which ticket or person is meant. The focus stays in the
// field; what is found on the server comes after what is found here, and moves nothing that stands already.

const { onKey } = globalThis.guichetKeys;

const TYPING = 150; // ms
const dialog = document.getElementById("palette");
const field = document.getElementById("paletteField");
const results = document.getElementById("paletteList");

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const nameOf = (element) => {
  const copy = element.cloneNode(true);
  copy.querySelectorAll("kbd, .g-count, form, .g-pop").forEach((part) => part.remove());
  return (copy.textContent.trim() || element.getAttribute("aria-label") || element.value || "").replace(/\s+/g, " ").trim();
};
const iconOf = (element) => [...(element.querySelector(".pi")?.classList ?? [])].find((one) => one.startsWith("pi-")) ?? "pi-bolt";

/** What the page itself offers: its buttons with keys, and the rail. */
function here() {
  const ticket = document.body.dataset.liveTicket || document.querySelector("#list tr[aria-selected=true]")?.dataset.row;
  const onTicket = "[data-bulk], #bulk summary, .peek__f a, body.pg-ticket main [data-key], body.pg-ticket .g-top .ui-button, body.pg-ticket .g-top summary";
  const actions = [...document.querySelectorAll(onTicket)].filter((one) => !one.matches(".trail *") && !(one.matches("[data-bulk], #bulk *") && !ticket));
  const seen = new Set();
  const local = actions
    .map((element) => entry("action", element))
    .filter(({ title }) => title && !seen.has(title) && seen.add(title));
  const places = [...document.querySelectorAll("#rail a.g-nav, .g-rail__act a")].map((element) => entry("go", element));
  return { ticket, entries: [...local, ...places] };
}

function entry(group, element) {
  return { group, icon: iconOf(element), title: nameOf(element) || element.title, key: element.dataset.key ?? "", element };
}

let found = [];
let at = 0;
let asking = 0;
let question = 0;

function heading(group, ticket) {
  if (group === "action") {
    return ticket ? dialog.dataset.groupAction.replace("%s", ticket) : dialog.dataset.groupActions;
  }
  return { go: dialog.dataset.groupGo, ticket: dialog.dataset.groupTicket, person: dialog.dataset.groupPerson }[group];
}

/** The part of a title that was typed stands out. */
function marked(title, text) {
  const start = text ? fold(title).indexOf(fold(text)) : -1;
  if (start < 0 || fold(title).length !== title.length) {
    return [title];
  }
  const bold = document.createElement("b");
  bold.textContent = title.slice(start, start + text.length);
  return [title.slice(0, start), bold, title.slice(start + text.length)];
}

function option(one, i, text) {
  const line = document.createElement("div");
  line.role = "option";
  line.id = `po${i}`;
  line.dataset.index = i;
  const icon = document.createElement("i");
  icon.className = `pi ${one.icon}`;
  icon.setAttribute("aria-hidden", "true");
  const title = document.createElement("span");
  title.className = "g-ell";
  title.append(...marked(one.title, text));
  const detail = document.createElement("span");
  if (one.key && one.key.length === 1) {
    const key = document.createElement("kbd");
    key.className = "g-kbd";
    key.textContent = one.key.toUpperCase();
    detail.append(key);
  } else {
    detail.textContent = one.detail ?? "";
  }
  line.append(icon, title, detail);
  return line;
}

function draw(text, ticket) {
  const groups = [];
  found.forEach((one, i) => {
    if (i === 0 || found[i - 1].group !== one.group) {
      const group = document.createElement("div");
      group.role = "group";
      const name = document.createElement("p");
      name.id = `pg${groups.length}`;
      name.className = "palette__g";
      name.textContent = heading(one.group, ticket);
      group.setAttribute("aria-labelledby", name.id);
      group.append(name);
      groups.push(group);
    }
    groups.at(-1).append(option(one, i, text));
  });
  results.replaceChildren(...groups);
  choose(Math.min(at, Math.max(found.length - 1, 0)));
}

function choose(index) {
  at = index;
  for (const line of results.querySelectorAll("[role=option]")) {
    const on = Number(line.dataset.index) === at;
    line.setAttribute("aria-selected", String(on));
    if (on) {
      line.scrollIntoView({ block: "nearest" });
      field.setAttribute("aria-activedescendant", line.id);
    }
  }
  if (found.length === 0) {
    field.removeAttribute("aria-activedescendant");
  }
}

function tell() {
  document.getElementById("paletteSaid").textContent =
    found.length === 0 ? dialog.dataset.none : dialog.dataset.found.replace("%s", found.length);
}

function search() {
  const typed = field.value.trim();
  const mark = /^[#@>]/.exec(typed)?.[0] ?? "";
  const text = typed.slice(mark.length).trim();
  const { ticket, entries } = here();
  found = mark && mark !== ">" ? [] : entries.filter((one) => fold(one.title).includes(fold(text)));
  at = 0;
  draw(text, ticket);
  clearTimeout(asking);
  const mine = ++question;
  if (mark === ">" || text.length < 2) {
    tell();
    return;
  }
  asking = setTimeout(async () => {
    const answer = await fetch(`${dialog.dataset.url}?q=${encodeURIComponent(typed)}`).catch(() => null);
    if (answer?.ok && !answer.redirected && mine === question) {
      found.push(...(await answer.json()));
      draw(text, ticket);
    }
    tell();
  }, TYPING);
}

function run(one) {
  if (!one) {
    return;
  }
  dialog.close();
  if (one.href) {
    location.assign(one.href);
  } else if (one.element.matches("#bulk *") && one.key) {
    document.dispatchEvent(new KeyboardEvent("keydown", { key: one.key.split(" ")[0], bubbles: true }));
  } else {
    one.element.closest("details:not([open])")?.parentElement?.closest("details")?.setAttribute("open", "");
    one.element.click();
  }
}

function open() {
  if (!dialog || dialog.open) {
    return Boolean(dialog);
  }
  field.value = "";
  dialog.showModal();
  search();
  field.focus();
  return true;
}

if (dialog) {
  onKey("Ctrl k", open);
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-palette]")) {
      open();
    } else if (event.target === dialog) {
      dialog.close();
    }
    const line = event.target.closest("#paletteList [role=option]");
    if (line) {
      run(found[Number(line.dataset.index)]);
    }
  });
  field.addEventListener("input", search);
  field.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) {
      choose((at + step + found.length) % found.length);
    } else if (event.key === "Enter") {
      run(found[at]);
    } else if (!step) {
      return;
    }
    event.preventDefault();
  });
}
