// What the agents' pages gain when scripts run; each of them works without.

/** A frame is as high as its mail, so that nothing scrolls inside the conversation. */
function fit(frame) {
  const mail = frame.contentDocument?.documentElement;
  if (mail) {
    frame.style.height = `${mail.scrollHeight + 2}px`;
  }
}

// Load events do not bubble, toggle events neither: both are caught on their way down, also in what comes later.
document.addEventListener("load", (event) => event.target.matches?.("[data-mail-frame]") && fit(event.target), true);
document.addEventListener(
  "toggle",
  (event) => {
    for (const frame of event.target.querySelectorAll?.("[data-mail-frame]") ?? []) {
      fit(frame);
    }
    if (event.target.matches?.("details.menu[open], details.rename[open]")) {
      event.target.querySelector("input:not([type=hidden]), select, textarea, button")?.focus();
    }
  },
  true,
);

// On a small screen the rail is a row of which one sees the beginning: the place where one is comes into view.
document.querySelector(".g-rail [aria-current=page]")?.scrollIntoView({ block: "nearest", inline: "center" });

function closeMenus(except) {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (menu !== except) {
      menu.open = false;
    }
  }
}

document.addEventListener("click", (event) => closeMenus(event.target.closest("details.menu")));
document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && event.target.closest?.("details.menu[open], details.rename[open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

/** The last word is what one opens a ticket for, unless the address names an article; a new one is shown, else nothing moves. */
let read = { articles: 0, top: 0 };

function place() {
  const thread = document.getElementById("thread");
  if (!thread) {
    return;
  }
  const articles = thread.childElementCount;
  if (articles > read.articles && !(read.articles === 0 && location.hash)) {
    thread.scrollTop = thread.scrollHeight;
  } else if (read.articles > 0) {
    thread.scrollTop = read.top;
  }
  read = { articles, top: thread.scrollTop };
}

document.addEventListener("scroll", (event) => event.target.id === "thread" && (read.top = event.target.scrollTop), true);
place();

/** What was done is said for a while; what went wrong stays. */
const PATIENCE = 8000;
let said = 0;

function forget() {
  const told = document.querySelector("#told .is-ok");
  if (told?.matches(":hover, :focus-within")) {
    said = setTimeout(forget, PATIENCE);
  } else {
    told?.remove();
  }
}

function listen() {
  clearTimeout(said);
  said = setTimeout(forget, PATIENCE);
}

listen();
/** What had the focus may be gone with what it did; the keyboard goes on from the page's content, not from its very start. */
function refocus() {
  if (document.activeElement === document.body) {
    document.getElementById("main").focus({ preventScroll: true });
  }
}

window.jQuery?.(document).on("pfAjaxComplete", () => {
  place();
  listen();
  refocus();
});

/** Beside a list something may stand open: its row is in sight, as is the tab of the page, and Escape closes it. */
for (const current of document.querySelectorAll("tr[aria-selected=true], .g-tabs [aria-current=page]")) {
  current.scrollIntoView({ block: "nearest", inline: "nearest" });
}
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented && !event.target.closest?.("details[open], input, select, textarea")) {
    document.querySelector("a[data-escape]")?.click();
  }
});
