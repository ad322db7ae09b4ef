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

document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (button?.dataset.themeSwitch) {
    event.preventDefault();
    switchTheme(button).catch(() => button.form.submit());
  }
});

document.addEventListener("click", (event) => {
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
