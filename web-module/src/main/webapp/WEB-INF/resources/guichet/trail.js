// The way from a list to its tickets, from one to the next, and back to the row from which one came; for this tab only.

const TRAIL = "guichet.trail";

const list = document.getElementById("list");
const box = list?.querySelector(".listbox");
const trail = JSON.parse(sessionStorage.getItem(TRAIL) ?? "null");

function remember(number) {
  const url = new URL(location.href);
  url.searchParams.set("t", number);
  const left = {
    href: url.pathname + url.search,
    title: document.querySelector("h1")?.textContent ?? "",
    top: list.querySelector(".listbox")?.scrollTop ?? 0,
    numbers: [...list.querySelectorAll("tr[data-row]")].map((row) => row.dataset.row),
    base: new URL(list.querySelector("a.t").href).pathname.replace(/[^/]+$/, ""),
  };
  sessionStorage.setItem(TRAIL, JSON.stringify(left));
}

function link(anchor, number) {
  if (number) {
    anchor.href = trail.base + number;
  } else {
    anchor.setAttribute("aria-disabled", "true");
  }
}

/** On the page of a ticket: before and after it in the list from which one came, and back to its row. */
function follow() {
  const number = document.body.dataset.liveTicket;
  const back = document.querySelector("body.pg-ticket .g-top > a:first-child");
  if (!number || !back) {
    return;
  }
  back.dataset.escape = "true";
  const at = trail?.numbers.indexOf(number) ?? -1;
  const template = document.getElementById("trail");
  if (at < 0 || !template || document.querySelector(".trail")) {
    return;
  }
  back.lastChild.textContent = trail.title;
  back.href = trail.href.replace(/([?&]t=)\d+/, `$1${number}`);
  const way = template.content.cloneNode(true);
  const [before, after] = way.querySelectorAll("a");
  link(before, trail.numbers[at - 1]);
  link(after, trail.numbers[at + 1]);
  const place = way.querySelector("[data-words]");
  place.textContent = place.dataset.words.replace("%s", at + 1).replace("%s", trail.numbers.length);
  back.after(way);
}

if (list) {
  document.addEventListener("click", (event) => {
    const opens = event.target.closest("[data-opens]");
    if (opens) {
      remember((opens.closest("tr") ?? list.querySelector("tr[aria-selected=true]"))?.dataset.row);
    }
  });
  if (box && trail?.href === location.pathname + location.search) {
    box.scrollTop = trail.top;
  }
}

follow();
globalThis.jQuery?.(document).on("pfAjaxComplete", follow);
document.addEventListener("guichet:drawn", follow);
