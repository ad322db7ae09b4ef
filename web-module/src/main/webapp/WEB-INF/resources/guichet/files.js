// A field for files: what was chosen is listed and can be taken back; files can be dropped and pasted. Too many or too large is
// said at once, and nothing of it is kept. The input stays the one that the form sends.

/** The words of the page's language, with a number's worth of places left open. */
const fill = (words, ...values) => values.reduce((text, value) => text.replace("%s", value), words);

function inWords(bytes) {
  const french = document.documentElement.lang === "fr";
  const units = french ? ["o", "Ko", "Mo", "Go"] : ["B", "kB", "MB", "GB"];
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit++;
  }
  const digits = size < 10 && unit > 1 ? 1 : 0;
  return `${size.toLocaleString(document.documentElement.lang, { maximumFractionDigits: digits })}\u00a0${units[unit]}`;
}

function refusal(field, files) {
  const { maxFiles, maxSize, maxTotal, tooMany, tooLarge, tooMuch } = field.dataset;
  const large = files.find((file) => file.size > Number(maxSize));
  if (large) {
    return fill(tooLarge, large.name);
  }
  if (files.length > Number(maxFiles)) {
    return tooMany;
  }
  return files.reduce((sum, file) => sum + file.size, 0) > Number(maxTotal) ? tooMuch : "";
}

/** A picture is seen before it is sent; what the browser cannot draw keeps its icon. */
async function showSmall(file, icon) {
  if (!file.type.startsWith("image/")) {
    return;
  }
  const picture = await createImageBitmap(file, { resizeHeight: 2 * SMALL, resizeQuality: "medium" }).catch(() => null);
  if (picture) {
    const canvas = document.createElement("canvas");
    canvas.width = Math.min(picture.width, 4 * SMALL);
    canvas.height = 2 * SMALL;
    canvas.className = "g-files__small";
    canvas.ariaHidden = "true";
    canvas.getContext("2d").drawImage(picture, 0, 0);
    icon.replaceWith(canvas);
  }
}

function row(field, file) {
  const item = document.createElement("li");
  item.className = "g-att";
  const icon = document.createElement("i");
  icon.className = `pi ${file.type.startsWith("image/") ? "pi-image" : "pi-paperclip"}`;
  icon.ariaHidden = "true";
  showSmall(file, icon);
  const name = document.createElement("span");
  name.className = "g-ell";
  name.textContent = file.name;
  const size = document.createElement("span");
  size.className = "g-muted g-num";
  size.textContent = inWords(file.size);
  const remove = document.createElement("button");
  remove.type = "button";
  remove.className = "g-btn g-btn--ghost g-btn--icon";
  remove.ariaLabel = fill(field.dataset.remove, file.name);
  remove.title = remove.ariaLabel;
  remove.append(Object.assign(document.createElement("i"), { className: "pi pi-times", ariaHidden: "true" }));
  remove.addEventListener("click", () => {
    keep(field, chosen.get(field).filter((other) => other !== file));
    field.querySelector("input").focus();
  });
  item.append(icon, name, size, remove);
  return item;
}

const SMALL = 40;
const chosen = new WeakMap();

/** No browser keeps files for a page that comes back, but it can keep their names. */
const keyOf = (field) => `files:${location.pathname}:${field.querySelector("input").id}`;

/** Makes these files the ones that will be sent. */
function keep(field, files) {
  sessionStorage.setItem(keyOf(field), JSON.stringify(files.map((file) => file.name)));
  const transfer = new DataTransfer();
  files.forEach((file) => transfer.items.add(file));
  field.querySelector("input").files = transfer.files;
  chosen.set(field, files);
  field.querySelector("ul").replaceChildren(...files.map((file) => row(field, file)));
}

function add(field, more) {
  const files = [...(chosen.get(field) ?? []), ...more];
  const error = field.querySelector("[data-files-error]");
  const words = refusal(field, files);
  error.textContent = words;
  error.hidden = !words;
  keep(field, words ? chosen.get(field) ?? [] : files);
}

/** Pictures of a clipboard all have one name; when they were pasted tells them apart. */
function named(file) {
  const [, ending] = /^image\.(\w+)$/.exec(file.name) ?? [];
  const now = new Date().toLocaleTimeString("fr", { hour12: false }).replaceAll(":", "");
  return ending ? new File([file], `image-${now}.${ending}`, { type: file.type }) : file;
}

/** Brings a field to life; once, for a partial answer may bring others beside it. */
function begin(field) {
  field.classList.add("is-live");
  field.querySelector("input").addEventListener("change", (event) => add(field, [...event.target.files]));
  field.querySelector("[data-files-photo]")?.addEventListener("change", (event) => {
    add(field, [...event.target.files]);
    event.target.value = "";
  });
  const gone = JSON.parse(sessionStorage.getItem(keyOf(field)) ?? "[]");
  if (gone.length > 0) {
    field.querySelector("[data-files-error]").textContent = fill(field.dataset.again, gone.join(", "));
    field.querySelector("[data-files-error]").hidden = false;
  }
  field.addEventListener("dragover", (event) => {
    event.preventDefault();
    field.classList.add("is-over");
  });
  field.addEventListener("dragleave", () => field.classList.remove("is-over"));
  field.addEventListener("drop", (event) => {
    event.preventDefault();
    field.classList.remove("is-over");
    add(field, [...event.dataTransfer.files]);
  });
  field.closest("form").addEventListener("paste", (event) => {
    const { files, types } = event.clipboardData;
    // What is copied from a table or a document brings a picture of itself along: there its words are wanted.
    const worded = types.includes("text/plain") && types.includes("text/html");
    if (files.length > 0 && !worded) {
      event.preventDefault();
      add(field, [...files].map(named));
    }
  });
}

// Sent: what was chosen has arrived.
window.jQuery?.(document).on("pfAjaxComplete", (event, request, settings, result) => {
  const onward = /<redirect url="([^"]*)"/.exec(request?.responseText ?? "")?.[1];
  if (!result?.validationFailed && !onward?.includes("/login")) {
    document.querySelectorAll("[data-files]").forEach((field) => sessionStorage.removeItem(keyOf(field)));
  }
});

const beginAll = () => document.querySelectorAll("[data-files]:not(.is-live)").forEach(begin);
beginAll();
window.jQuery?.(document).on("pfAjaxComplete", beginAll);
