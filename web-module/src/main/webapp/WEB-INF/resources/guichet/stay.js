// A session ends after a while in which nobody did anything. Five minutes before, a dialog asks whether one is still there; whoever
// writes or clicks is. All tabs share the last moment at which the server was asked for something.

const WARNING = 5 * 60_000;
const OFTEN = 2 * 60_000;
const LOOK = 5_000;
const ALIVE = "guichet:alive";

const dialog = document.getElementById("stay");
const idle = Number(dialog.dataset.seconds) * 1000;
const touched = () => Number(localStorage.getItem(ALIVE) ?? 0);
const touch = () => localStorage.setItem(ALIVE, String(Date.now()));
let over = false;

/** Asks the server for nothing, which keeps the session; tells whether there still was one. */
async function stay() {
  const answer = await fetch(dialog.dataset.url, { method: "POST", redirect: "manual" });
  if (answer.status !== 204) {
    return false;
  }
  touch();
  return true;
}

function show(which) {
  dialog.querySelectorAll("[data-when]").forEach((part) => (part.hidden = part.dataset.when !== which));
  if (!dialog.open) {
    dialog.showModal();
  }
}

async function end() {
  over = !(await stay().catch(() => true));
  if (over) {
    dialog.querySelector("[data-again]").href = `${dialog.dataset.login}?back=${encodeURIComponent(location.pathname + location.search)}`;
    show("over");
  }
}

async function look() {
  const left = touched() + idle - Date.now();
  if (over) {
    return;
  }
  if (left <= 0) {
    await end();
  } else if (left <= WARNING) {
    dialog.querySelector("[data-left]").textContent = Math.ceil(left / 60_000);
    show("soon");
  } else if (dialog.open) {
    dialog.close(); // Somebody stayed in another tab.
  }
}

touch();
window.jQuery?.(document).on("pfAjaxComplete", touch);
for (const sign of ["input", "keydown", "pointerdown"]) {
  document.addEventListener(sign, () => {
    if (!dialog.open && Date.now() - touched() > OFTEN) {
      touch();
      stay().catch(() => undefined);
    }
  }, { passive: true });
}
dialog.addEventListener("close", () => {
  if (!over) {
    stay().catch(() => undefined);
  }
});
setInterval(look, LOOK);
