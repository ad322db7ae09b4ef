// What is due counts on: every half minute each time left is written anew, and looks as urgent as it has become.

const words = document.getElementById("dueWords")?.dataset;
const LOOKS = {
  MISSED: ["is-danger", "pi-exclamation-triangle"],
  SOON: ["is-warn", "pi-stopwatch"],
  LATER: ["", "pi-clock"],
};
const MINUTE = 60_000;
const DAY = 1440;

function left(milliseconds) {
  const minutes = Math.floor(Math.abs(milliseconds) / MINUTE);
  const amount = minutes < 60 ? `${minutes}\u00a0min` : `${Math.floor(minutes / 60)}\u00a0h\u00a0${String(minutes % 60).padStart(2, "0")}`;
  return (milliseconds < 0 ? "−\u00a0" : "") + amount;
}

function look(due, warn, now) {
  if (due <= now) {
    return "MISSED";
  }
  return warn <= now ? "SOON" : "LATER";
}

function draw(mark) {
  const now = Date.now();
  const due = Date.parse(mark.dataset.due);
  const which = look(due, Date.parse(mark.dataset.warn), now);
  const [style, icon] = LOOKS[which];
  mark.className = `g-sla ${style}`.trim();
  mark.querySelector(".pi").className = `pi ${icon}`;
  mark.querySelector(".g-sr").textContent = ` ${words[which.toLowerCase()]}`;
  if (Math.abs(due - now) < DAY * MINUTE) {
    mark.querySelector("time").textContent = left(due - now);
  }
}

function drawAll() {
  document.querySelectorAll('.g-sla[data-due][data-paused="false"]').forEach(draw);
}

if (words) {
  setInterval(drawAll, MINUTE / 2);
}
