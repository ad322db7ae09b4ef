// What the portal gains when scripts run: longer lists without a new page, mail frames as high as their mail, and errors where one
// looks.

/** Puts the following rows below those that are there; the link then leads to the rows after them. */
async function showMore(link) {
  const rows = document.getElementById(link.dataset.more);
  const answer = await fetch(link.href);
  if (!answer.ok || answer.redirected) {
    throw new Error(`more: ${answer.status}`);
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const following = [...(page.getElementById(link.dataset.more)?.children ?? [])];
  const next = page.querySelector(`[data-more="${link.dataset.more}"]`);
  rows.append(...following);
  rows.closest("[data-live-region]")?.setAttribute("data-live-region", "false"); // Read anew it would be short again.
  following[0]?.querySelector("a").focus();
  if (next) {
    link.href = next.getAttribute("href");
  } else {
    link.remove();
  }
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-more]");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    showMore(link).catch(() => location.assign(link.href));
  }
});

/** A frame is as high as its mail, so that nothing scrolls inside the page. */
function fit(frame) {
  const mail = frame.contentDocument?.documentElement;
  if (mail) {
    frame.style.height = "0";
    frame.style.height = `${mail.scrollHeight + 2}px`;
  }
}

for (const frame of document.querySelectorAll("[data-mail-frame]")) {
  frame.addEventListener("load", () => fit(frame));
  frame.closest("details")?.addEventListener("toggle", () => fit(frame));
}

/** After a refused form: each field says whether it is wrong, and the first wrong one has the focus. */
function markErrors() {
  const inputs = [...document.querySelectorAll("form [aria-describedby*=_error]")];
  const wrong = inputs.filter((input) => {
    const error = document.getElementById(`${input.id}_error`);
    const isWrong = Boolean(error?.textContent.trim());
    input.setAttribute("aria-invalid", String(isWrong));
    return isWrong;
  });
  wrong[0]?.focus();
}

window.jQuery?.(document).on("pfAjaxComplete", (event, request, settings, result) => {
  if (result?.validationFailed) {
    markErrors();
  }
});
