// What the portal gains when scripts run: longer lists without a new page, mail frames as high as their mail, errors where one looks,
// and drafts.

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

/**
 * What is being written outlives a session that ends and a page that is reloaded: in this tab only, until it is sent or the
 * person signs out.
 */
const DRAFT = "draft:";
const draftOf = (form) => `${DRAFT}${form.id}:${location.pathname.split("/").pop()}`;
const written = (form) => [...form.querySelectorAll("textarea, input[type=text]")];

function keepDraft(form) {
  const texts = Object.fromEntries(written(form).map((field) => [field.id, field.value]));
  sessionStorage.setItem(draftOf(form), JSON.stringify(texts));
}

function restoreDraft(form) {
  const texts = JSON.parse(sessionStorage.getItem(draftOf(form)) ?? "{}");
  for (const field of written(form)) {
    field.value ||= texts[field.id] ?? "";
  }
  if (written(form).some((field) => field.value)) {
    keepDraft(form); // The server may have brought back what was written before a view expired.
  }
}

function dropDrafts() {
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(DRAFT))
    .forEach((key) => sessionStorage.removeItem(key));
}

for (const form of document.querySelectorAll("form[data-draft]")) {
  restoreDraft(form);
  form.addEventListener("input", () => keepDraft(form));
}

document.addEventListener("submit", (event) => {
  if (event.target.getAttribute("action")?.endsWith("/logout")) {
    dropDrafts();
  }
});

window.jQuery?.(document).on("pfAjaxComplete", (event, request) => {
  const onward = /<redirect url="([^"]*)"/.exec(request?.responseText ?? "")?.[1];
  if (onward && !onward.includes("/login")) {
    document.querySelectorAll("form[data-draft]").forEach((form) => sessionStorage.removeItem(draftOf(form)));
  }
});
