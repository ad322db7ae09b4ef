// What pages gain when scripts run; each of them works without. Handlers are delegated, so partial updates need no care.

const root = document.documentElement;

/** The theme changes at once; the cookie is still the server's to set. */
async function switchTheme(button) {
  const wanted = button.value;
  const words = button.dataset.themeSwitch.split("|");
  const answer = await fetch(button.form.action, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({ theme: wanted }),
  });
  if (answer.type !== "opaqueredirect" && !answer.ok) {
    throw new Error(`theme: ${answer.status}`);
  }
  const dark = wanted === "dark";
  root.dataset.theme = wanted;
  button.value = dark ? "light" : "dark";
  button.title = words[dark ? 0 : 1];
  button.setAttribute("aria-label", button.title);
  button.firstElementChild.className = `pi ${dark ? "pi-sun" : "pi-moon"}`;
}

/** Shows and hides what is typed as password; the button says which of both it is. */
function showPassword(button) {
  const input = document.getElementById(button.getAttribute("aria-controls"));
  const shown = input.type === "password";
  input.type = shown ? "text" : "password";
  button.setAttribute("aria-pressed", String(shown));
  input.focus();
}

/** Says something to those who hear the page, without moving them. */
function say(words) {
  let said = document.getElementById("said");
  if (!said) {
    said = Object.assign(document.createElement("div"), { id: "said", className: "g-sr" });
    said.setAttribute("role", "status");
    document.body.append(said);
  }
  said.textContent = "";
  setTimeout(() => (said.textContent = words), 100); // A status that was there before is read when it changes.
}

/** Off https there is no clipboard for scripts, but the selection can still be copied. */
async function copy(text) {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text);
  }
  const field = Object.assign(document.createElement("textarea"), { value: text, className: "g-sr", readOnly: true });
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  before.focus();
  return done ? undefined : Promise.reject(new Error("copy"));
}

async function copyFrom(button) {
  const icon = button.querySelector(".pi");
  await copy(button.dataset.copy ?? document.getElementById(button.dataset.copyOf).value);
  say(button.dataset.copied);
  button.classList.add("is-done");
  icon?.classList.replace("pi-copy", "pi-check");
  setTimeout(() => {
    button.classList.remove("is-done");
    icon?.classList.replace("pi-check", "pi-copy");
  }, 2000);
}

document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (button?.dataset.themeSwitch) {
    event.preventDefault();
    switchTheme(button).catch(() => button.form.submit());
  }
});

document.addEventListener("click", (event) => {
  const copied = event.target.closest("[data-copied]");
  if (copied) {
    copyFrom(copied);
  }
  const show = event.target.closest("[data-show-password]");
  if (show) {
    showPassword(show);
  }
  for (const menu of document.querySelectorAll("details.g-me[open]")) {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") {
    return;
  }
  for (const menu of document.querySelectorAll("details.g-me[open]")) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

for (const hidden of document.querySelectorAll("[data-needs-script]")) {
  hidden.hidden = false;
}
