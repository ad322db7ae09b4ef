// Pages that are open learn at once what changed, by one socket each. A message holds numbers and versions only; the page asks for
// what it shows. Nothing moves under the pointer or the focus, no field in use changes, and while the connection is lost the page
// says how old it is.

const { liveUrl, liveMark, liveTicket, liveSource } = document.body.dataset;
const SOON = 50; // ms: what comes together is asked for together
const SPREAD = 200; // ms over which the lists of many agents ask
const CALM = 2000; // ms between two readings of the same page
const SLOWEST = 15000;
const TYPING = 15000;

let mark = liveMark;
let socket;
let failures = 0;
let upToDate = new Date();

const announce = (text) => {
  const place = document.getElementById("announce");
  if (place && text) {
    place.textContent = text;
  }
};

/** The words of the page's language stand in the page, with a place left open. */
const words = (name, value = "") => (document.getElementById("lost")?.dataset[name] ?? "").replace("%s", value);

// --- The parts of a page that are asked for anew -----------------------------------------------------------------------------

const ROW = "[data-row], [data-version]";
const rowsOf = (region) => [...region.querySelectorAll(ROW)];
const inUse = (node) =>
  node.nodeType === Node.ELEMENT_NODE &&
  (node.matches("details[open]:is(.menu, .rename, .sub), [data-live-keep]") ||
    (node.matches("form, input, select, textarea") && node.contains(document.activeElement)));

function morph(old, fresh) {
  globalThis.Idiomorph.morph(old, fresh, {
    ignoreActiveValue: true,
    callbacks: {
      beforeNodeMorphed: (node) => !inUse(node),
      // What somebody unfolded stays so; where the page is in the rail, the asking page knows best.
      beforeAttributeUpdated: (name, node) =>
        !(name === "open" && node.matches("details")) && !(name === "aria-current" && node.closest("#rail")),
    },
  });
}

/** While somebody is at a list its rows change in place; those that come or go wait until they are asked for. */
function morphRows(region, fresh) {
  const shown = rowsOf(region);
  const now = new Map(rowsOf(fresh).map((row) => [row.id, row]));
  const known = new Set(shown.map((row) => row.id));
  for (const row of shown) {
    const next = now.get(row.id);
    row.classList.toggle("is-gone", !next);
    if (next && !row.isEqualNode(next)) {
      morph(row, next);
    }
  }
  const come = [...now.keys()].filter((id) => !known.has(id)).length;
  const moved = shown.map((row) => row.id).join() !== [...now.keys()].join();
  offer(region, come, moved);
}

function offer(region, come, moved) {
  const button = document.querySelector(`[data-live-news="${region.id}"]`);
  if (!button) {
    return;
  }
  const { one, many, other } = button.dataset;
  button.hidden = !moved;
  const text = come === 0 ? other : come === 1 ? one : many.replace("%s", come);
  if (moved && button.textContent !== text) {
    button.textContent = text;
  }
}

function take(region, fresh, asked) {
  const rows = rowsOf(region);
  const busy = region.matches(":hover") || region.contains(document.activeElement);
  if (rows.length > 0 && busy && !asked) {
    morphRows(region, fresh);
  } else {
    const before = region.childElementCount;
    morph(region, fresh);
    offer(region, 0, false);
    if (region.childElementCount > before) {
      announce(region.dataset.liveSays);
    }
  }
}

/** What is known to be old: the ticket of the page, and the other parts of it. */
const stale = { ticket: false, regions: false };
let lastRead = 0;

async function read(asked = false) {
  const answer = await fetch(liveSource || location.href, { headers: { "X-Live": "1" } });
  if (!answer.ok || answer.redirected) {
    return;
  }
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const region of document.querySelectorAll("[data-live-region=true]")) {
    const next = fresh.getElementById(region.id);
    if (next) {
      take(region, next, asked);
    }
  }
  upToDate = new Date();
  document.dispatchEvent(new CustomEvent("guichet:read"));
}

/** Reads what is old. A ticket's parts hold forms, so the same view draws them again. Without a server it is old again. */
async function refresh() {
  lastRead = Date.now();
  const { ticket, regions } = stale;
  Object.assign(stale, { ticket: false, regions: false });
  if (ticket) {
    globalThis.refreshTicket?.();
  }
  if (regions) {
    await read().catch(() => (stale.regions = true));
  }
}

let waiting = 0;

/** Reads soon, but not more often than anybody can look, and not at all while the page is behind others. */
function readSoon() {
  if (document.hidden || waiting || !(stale.ticket || stale.regions)) {
    return;
  }
  const pause = Math.max(SOON + (stale.ticket ? 0 : Math.random() * SPREAD), lastRead + CALM - Date.now());
  waiting = setTimeout(async () => {
    await refresh();
    waiting = 0;
    if (socket?.readyState === WebSocket.OPEN) {
      readSoon();
    }
  }, pause);
}

// --- The ticket page --------------------------------------------------------------------------------------------------------------

/** The parts that stay as they are while something in them is open or has the focus. */
const KEPT = ["bar", "head", "panel"];

/** Called with the answer before PrimeFaces takes it: the conversation grows in place, and what is in use stays as it is. */
function beforeUpdate(answer) {
  if (answer.querySelector?.("redirect")) {
    // The server does not know this page any more. It is drawn again, but never under the hands of somebody who writes.
    const writes = Boolean(document.activeElement?.closest("[data-writes]"));
    lost(writes, "old");
    return writes;
  }
  for (const update of answer.querySelectorAll?.("update") ?? []) {
    const part = document.getElementById(update.id || update.getAttribute("id"));
    if (part?.id === "thread") {
      grow(part, update.textContent);
      update.remove();
    } else if (KEPT.includes(part?.id) && (part.querySelector("details[open]:is(.menu, .rename, .sub)") || part.contains(document.activeElement))) {
      update.remove();
      stale.ticket = true;
    }
  }
  upToDate = new Date();
  return false;
}

function grow(thread, html) {
  const atEnd = thread.scrollTop + thread.clientHeight >= thread.scrollHeight - 40;
  const before = new Set([...thread.children].map((article) => article.id));
  const fresh = new DOMParser().parseFromString(html, "text/html").getElementById("thread");
  morph(thread, fresh);
  const come = [...thread.children].filter((article) => !before.has(article.id));
  come.forEach((article) => article.classList.add("is-new"));
  thread.dataset.articles = thread.childElementCount;
  if (come.length > 0) {
    announce(words("arrived", come.at(-1).getAttribute("aria-label")));
    if (atEnd) {
      thread.scrollTop = thread.scrollHeight;
    }
  }
}

/** The parts of the ticket are drawn anew; whoever added to them by script does so again. */
function afterUpdate() {
  showPeople();
  document.dispatchEvent(new CustomEvent("guichet:drawn"));
}

globalThis.guichet = { beforeUpdate, afterUpdate };

// --- What the socket says -------------------------------------------------------------------------------------------------------

/** What changes nothing of the ticket itself moves no version of it. */
const UNCOUNTED = /LINK|WATCH|JOINED/;

function isNews({ ticket, version, kind }) {
  if (String(ticket) !== liveTicket) {
    return false;
  }
  const shown = (document.getElementById("head")?.dataset.version ?? "0.0").split(".").map(Number);
  const now = version.split(".").map(Number);
  return now[0] > shown[0] || now[1] > shown[1] || UNCOUNTED.test(kind);
}

let people = [];

function showPeople() {
  const place = document.getElementById("presence");
  if (!place) {
    return;
  }
  const text = people.map((one) => place.dataset[one.doing.toLowerCase()].replace("%s", one.name)).join(", ");
  if (place.textContent !== text) {
    place.textContent = text;
  }
}

function hear(message) {
  mark = message.mark ?? mark;
  if (message.people) {
    people = message.people;
    showPeople();
  }
  stale.ticket ||= Boolean(liveTicket) && (message.tooOld || message.changes?.some(isNews) || false);
  stale.regions ||= message.tooOld || message.changes?.length > 0;
  readSoon();
}

// --- The socket -----------------------------------------------------------------------------------------------------------------

const clockTime = (instant) => instant.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });

function lost(isLost, why = "gone") {
  const strip = document.getElementById("lost");
  if (!strip || strip.hidden === !isLost) {
    return;
  }
  strip.querySelector("[data-lost-text]").textContent = isLost ? words(why, clockTime(upToDate)) : "";
  strip.hidden = !isLost;
}

let doing = "READING";

function tell() {
  if (liveTicket && socket?.readyState === WebSocket.OPEN) {
    socket.send(`AT ${liveTicket} ${doing}`);
  }
}

/** A node that is gone took the session with it: the next one knows the person by their cookie, if asked in the plain way. */
async function connectAgain() {
  const { url } = document.getElementById("stay").dataset;
  const answer = await fetch(url, { method: "POST", redirect: "manual" }).catch(() => null);
  if (answer?.type === "opaqueredirect") {
    lost(true, "ended");
    return;
  }
  connect();
}

function connect() {
  const url = new URL(`${liveUrl}?since=${mark}`, location.href);
  url.protocol = url.protocol.replace("http", "ws");
  socket = new WebSocket(url);
  socket.addEventListener("open", () => {
    failures = 0;
    lost(false);
    document.documentElement.dataset.live = "on";
    tell();
    readSoon();
  });
  socket.addEventListener("message", (event) => hear(JSON.parse(event.data)));
  socket.addEventListener("close", () => {
    document.documentElement.dataset.live = "off";
    failures++;
    if (failures > 1) {
      lost(true);
    }
    const pause = Math.min(SLOWEST, 250 * 2 ** failures) * (0.5 + Math.random() / 2);
    setTimeout(connectAgain, pause);
  });
}

/** What one writes shows to colleagues at the same ticket, and that one stopped, too. */
let stopped = 0;

function write(kind) {
  clearTimeout(stopped);
  stopped = setTimeout(() => write("READING"), TYPING);
  if (kind !== doing) {
    doing = kind;
    tell();
  }
}

document.addEventListener("input", (event) => {
  const kind = event.target.closest?.("[data-writes]")?.dataset.writes;
  if (kind && liveTicket) {
    write(kind);
  }
});
document.addEventListener("click", (event) => {
  const news = event.target.closest("[data-live-news]");
  if (news) {
    const region = news.dataset.liveNews;
    read(true).then(() => document.getElementById(region)?.querySelector(`:is(${ROW}) a`)?.focus());
  } else if (event.target.closest("[data-live-refresh]")) {
    location.reload();
  }
});
document.addEventListener("visibilitychange", readSoon);
globalThis.jQuery?.(document).on("pfAjaxComplete", () => {
  showPeople();
  if (doing !== "READING" && !document.querySelector("[data-writes] textarea:not(:placeholder-shown)")) {
    write("READING");
  }
});

if (liveUrl) {
  connect();
}
