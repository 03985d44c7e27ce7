// <… data-dialog="id"> opens a dialog. A sheet opens when htmx fills it, and Back closes it again.
document.addEventListener("click", event => {
  const opener = event.target.closest("[data-dialog]");
  const dialog = opener && document.getElementById(opener.dataset.dialog);
  if (dialog?.showModal) {
    event.preventDefault();
    dialog.showModal();
  } else if (event.target.matches("dialog[open]")) {
    const box = event.target.getBoundingClientRect();
    const inside = event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
    if (!inside) event.target.close();
  }
});
let walking = false;
document.addEventListener("htmx:afterSwap", event => {
  const sheet = event.target.closest?.("dialog.sheet");
  if (!sheet || sheet.open) return;
  sheet.showModal();
  sheet.scrollTop = 0;
  history.pushState({ sheet: sheet.id }, "");
});
document.addEventListener("close", event => {
  if (!event.target.matches("dialog.sheet")) return;
  event.target.querySelector("[id$=-body]").replaceChildren();
  if (history.state?.sheet && !walking) history.back();
}, true);
addEventListener("popstate", () => {
  walking = true;
  document.querySelectorAll("dialog.sheet[open]").forEach(sheet => sheet.close());
  setTimeout(() => (walking = false));
});
