// What was done a moment ago can be taken back while its words are on the screen; they stay as long as one is on them.
let left = 0;

function end() {
  const toast = document.querySelector(".g-toast");
  if (toast?.matches(":hover, :focus-within")) {
    left = setTimeout(end, 1000);
  } else {
    toast?.remove();
  }
}

function begin() {
  const toast = document.querySelector(".g-toast:not([data-begun])");
  if (toast) {
    toast.dataset.begun = "true";
    clearTimeout(left);
    left = setTimeout(end, Math.max(Number(toast.dataset.seconds), 8) * 1000);
  }
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-undo]");
  if (button) {
    button.disabled = true;
    window.guichetUndo([
      { name: "undoNumber", value: button.dataset.undo },
      { name: "undoVersion", value: button.dataset.undoVersion },
    ]);
    button.closest(".g-toast").remove();
  }
});
window.jQuery?.(document).on("pfAjaxComplete", begin);
begin();
