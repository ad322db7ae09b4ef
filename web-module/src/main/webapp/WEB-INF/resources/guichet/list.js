// A list beside the ticket that is looked at: selection by key and pointer, and several at once.

const { onKey } = globalThis.guichetKeys;

const LOOK = 120; // ms: those who only pass by a row ask for nothing
const MANY = 10;
const SAID = 8000;

const list = document.getElementById("list");
const peek = document.getElementById("peek");
const words = (text, value) => text.replace("%s", value);
const rows = () => [...(list?.querySelectorAll("tr[data-row]") ?? [])];
const current = () => list?.querySelector("tr[aria-selected=true]") ?? null;
const isOpen = () => peek?.classList.contains("is-open");
const beside = matchMedia("(min-width: 1280px)");
const overlay = matchMedia("(min-width: 961px)");

// --- Looking at one ------------------------------------------------------------------------------------------------------------

let looking = 0;
let looked = "";

async function show(row) {
  const number = row.dataset.row;
  const state = `${number} ${row.dataset.version}`;
  if (state === looked) {
    return;
  }
  peek.setAttribute("aria-busy", "true");
  const answer = await fetch(`${peek.dataset.url}?t=${number}`, { headers: { "X-Live": "1" } }).catch(() => null);
  if (answer?.ok && !answer.redirected && current()?.dataset.row === number) {
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("peek");
    const top = looked.startsWith(`${number} `) ? peek.querySelector(".peek__s")?.scrollTop : 0;
    peek.replaceChildren(...(fresh?.childNodes ?? []));
    looked = state;
    const scrolled = peek.querySelector(".peek__s");
    if (scrolled && top) {
      scrolled.scrollTop = top;
    }
  }
  peek.removeAttribute("aria-busy");
}

/** Selects a row; the address then names it, and what is seen of the ticket stands beside the list. */
function select(row, { focus = true, name = true, open = true } = {}) {
  if (!row) {
    return;
  }
  for (const other of rows()) {
    other.setAttribute("aria-selected", String(other === row));
  }
  row.scrollIntoView({ block: "nearest" });
  if (focus) {
    row.querySelector("a.t").focus({ preventScroll: true });
  }
  if (name) {
    const url = new URL(location.href);
    url.searchParams.set("t", row.dataset.row);
    history.replaceState(history.state, "", url);
  }
  if (overlay.matches) {
    peek.classList.toggle("is-open", open || isOpen());
    clearTimeout(looking);
    looking = setTimeout(() => show(row), LOOK);
  }
}

function move(step) {
  const all = rows();
  const here = all.indexOf(current());
  select(all[Math.min(Math.max(here + step, 0), all.length - 1)], { open: beside.matches || isOpen() });
  return all.length > 0;
}

function unlook() {
  if (!isOpen()) {
    return false;
  }
  peek.classList.remove("is-open");
  current()?.querySelector("a.t").focus({ preventScroll: true });
  return true;
}

// --- Several at once ------------------------------------------------------------------------------------------------------------

const bulk = document.getElementById("bulk");
const filters = document.getElementById("filters");
const boxes = () => [...(list?.querySelectorAll("input[data-select]") ?? [])];
const picked = new Set();
let last = null;

function count() {
  for (const box of boxes()) {
    box.checked = picked.has(box.dataset.select);
    box.closest("tr").classList.toggle("is-picked", box.checked);
  }
  const all = list.querySelector("[data-select-all]");
  if (all) {
    all.checked = picked.size > 0 && picked.size === boxes().length;
    all.indeterminate = picked.size > 0 && !all.checked;
  }
  bulk.hidden = picked.size === 0;
  filters.hidden = picked.size > 0;
  bulk.querySelector("[data-bulk-count]").textContent = picked.size === 0 ? "" : words(bulk.dataset.count, picked.size);
}

function pick(row, on = !picked.has(row.dataset.row)) {
  picked[on ? "add" : "delete"](row.dataset.row);
  last = row.dataset.row;
  count();
}

function extend(row) {
  const all = rows();
  const from = Math.max(0, all.findIndex((one) => one.dataset.row === last));
  const to = all.indexOf(row);
  all.slice(Math.min(from, to), Math.max(from, to) + 1).forEach((one) => picked.add(one.dataset.row));
  count();
}

function pickAll(on = true) {
  picked.clear();
  if (on) {
    rows().forEach((row) => picked.add(row.dataset.row));
  }
  count();
  return true;
}

let saying = 0;

/** Says what was done, and what was not with a link to each. */
function say(text, failed = []) {
  const place = document.getElementById("listSaid");
  const told = document.createElement("p");
  told.className = failed.length ? "g-banner is-warn" : "g-banner is-ok";
  const said = document.createElement("span");
  said.textContent = failed.length ? `${text} ${bulk.dataset.failed} ` : text;
  failed.forEach(({ number, why }, i) => {
    const ticket = document.createElement("a");
    ticket.href = list.querySelector(`#t${number} a.t`)?.href ?? "#";
    ticket.textContent = `#${number}`;
    said.append(i ? "; " : "", ticket, ` ${why}`);
  });
  told.append(said);
  place.replaceChildren(told);
  clearTimeout(saying);
  saying = failed.length ? 0 : setTimeout(() => place.replaceChildren(), SAID);
}

function sure(size) {
  const dialog = document.getElementById("bulkSure");
  document.getElementById("bulkSureText").textContent = words(bulk.dataset.sure, size);
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((done) => dialog.addEventListener("close", () => done(dialog.returnValue === "yes"), { once: true }));
}

/** Shows the list as it is now; those that are gone leave, and the selection goes on where it was. */
async function reload() {
  const answer = await fetch(location.href, { headers: { "X-Live": "1" } });
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const at = rows().indexOf(current());
  const number = current()?.dataset.row;
  const focused = list.contains(document.activeElement) || document.activeElement === document.body;
  const top = list.querySelector(".listbox")?.scrollTop ?? 0;
  for (const id of ["list", "rail"]) {
    const next = fresh.getElementById(id);
    if (next) {
      document.getElementById(id).replaceChildren(...next.childNodes);
    }
  }
  const box = list.querySelector(".listbox");
  if (box) {
    box.scrollTop = top;
  }
  const all = rows();
  const row = all.find((one) => one.dataset.row === number) ?? all[Math.min(at, all.length - 1)];
  if (row) {
    select(row, { focus: focused, name: Boolean(number), open: isOpen() });
  } else {
    peek.replaceChildren();
  }
  [...picked].filter((one) => !document.getElementById(`t${one}`)).forEach((one) => picked.delete(one));
  count();
}

async function act(deed, value = "", numbers = [...picked]) {
  if (numbers.length > MANY && !(await sure(numbers.length))) {
    return;
  }
  const body = new URLSearchParams({ do: deed, value });
  for (const number of numbers) {
    body.append("t", `${number}.${document.getElementById(`t${number}`).dataset.version}`);
  }
  const answer = await fetch(bulk.dataset.url, { method: "POST", body }).catch(() => null);
  if (!answer?.ok || answer.redirected) {
    say(bulk.dataset.lost);
    return;
  }
  const { said, failed } = await answer.json();
  picked.clear();
  await reload();
  failed.forEach(({ number }) => document.getElementById(`t${number}`) && picked.add(String(number)));
  count();
  say(said, failed);
}

// --- Keys and pointer -------------------------------------------------------------------------------------------------------------

/** Those of the bar work on the selected row too, while none is ticked: it is then ticked first. */
const onSelected = (action) => () => {
  const row = current();
  if (picked.size === 0 && row) {
    pick(row, true);
  }
  return picked.size > 0 && action();
};
const pressBulk = (key) => onSelected(() => {
  const target = bulk.querySelector(`[data-key~="${key}"]`);
  target?.click();
  return Boolean(target);
});

/** One key, one ticket: done at once, without the bar. */
const direct = (deed) => () => {
  if (picked.size === 0 && current()) {
    act(deed, "", [current().dataset.row]);
    return true;
  }
  return picked.size > 0 && (act(deed), true);
};

function urgent() {
  const LEVEL = /g-prio--(\d)/;
  const level = (row) => Number(LEVEL.exec(row.querySelector(".g-prio")?.className ?? "")?.[1] ?? 9);
  const born = (row) => row.dataset.born;
  const free = rows().filter((row) => row.dataset.free === "true");
  free.sort((one, other) => level(one) - level(other) || born(one).localeCompare(born(other)));
  if (free.length === 0) {
    return false;
  }
  select(free[0]);
  act("take", "", [free[0].dataset.row]);
  return true;
}

if (list) {
  onKey("j", () => move(1));
  onKey("k", () => move(-1));
  const inList = () => document.activeElement === document.body || list.contains(document.activeElement);
  onKey("ArrowDown", () => inList() && move(1));
  onKey("ArrowUp", () => inList() && move(-1));
  onKey("Enter", () => {
    if (document.activeElement.closest("a, button, summary, input, [role=option]") || !current()) {
      return false;
    }
    current().querySelector("a.t").click();
    return true;
  });
  onKey("x", () => Boolean(current()) && (pick(current()), true));
  onKey("Shift x", () => Boolean(current()) && (extend(current()), true));
  onKey("Ctrl a", pickAll);
  onKey("Escape", () => {
    if (document.querySelector("details[open].menu, details[open].g-me")) {
      return false;
    }
    if (picked.size > 0) {
      return pickAll(false);
    }
    return unlook();
  });
  onKey("a", direct("take"));
  onKey("l", () => {
    const locked = current()?.querySelector(".c-sub .pi-lock");
    return direct(picked.size === 0 && locked ? "unlock" : "lock")();
  });
  onKey("e", direct("resolve"));
  onKey("m", pressBulk("m"));
  onKey("p", pressBulk("p"));
  onKey("i", pressBulk("i"));
  onKey("s", urgent);
  onKey("f", () => {
    const first = filters.querySelector("summary");
    first?.focus();
    return Boolean(first);
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-opens]")) {
      return;
    }
    if (event.target.closest("[data-peek-close]")) {
      unlook();
      return;
    }
    const deed = event.target.closest("[data-bulk]");
    if (deed) {
      act(deed.dataset.bulk);
    } else if (event.target.closest("[data-bulk-none]")) {
      pickAll(false);
      current()?.querySelector("a.t").focus();
    } else if (event.target.matches("[data-select-all]")) {
      pickAll(event.target.checked);
    } else if (event.target.matches("[data-select]")) {
      const row = event.target.closest("tr");
      if (event.shiftKey && last) {
        extend(row);
      } else {
        pick(row, event.target.checked);
      }
    } else if (!event.target.closest("a, button, input, summary, label") && !getSelection().toString()) {
      const row = event.target.closest("#list tr[data-row]");
      if (row && overlay.matches) {
        select(row);
      } else if (row) {
        row.querySelector("a.t").click();
      }
    }
  });

  document.addEventListener("submit", (event) => {
    const form = event.target.closest("[data-bulk-form]");
    if (form) {
      event.preventDefault();
      form.closest("details").open = false;
      act(form.dataset.bulkForm, new FormData(form).getAll("value").join(" "));
    }
  });

  // What is selected by now stays so in what is drawn as it was asked for a moment ago.
  document.addEventListener("guichet:read", () => {
    const number = new URL(location.href).searchParams.get("t") || looked.split(" ")[0];
    const row = number && document.getElementById(`t${number}`);
    if (row) {
      select(row, { focus: false, name: false, open: isOpen() });
    }
    [...picked].filter((one) => !document.getElementById(`t${one}`)).forEach((one) => picked.delete(one));
    count();
  });

  const box = list.querySelector(".listbox");
  const named = current();
  if (named) {
    peek.classList.add("is-open");
    looked = `${named.dataset.row} ${named.dataset.version}`;
    select(named, { name: false });
  } else if (beside.matches) {
    select(document.getElementById(`t${box?.dataset.urgent}`), { focus: false, name: false });
  }
}
