// Keys of a row that is typed through: they press the button that names them, <button aria-keyshortcuts="Alt+Delete">,
// whose value then says in which field one was ("up:2:unit"), to go on there.
document.addEventListener("keydown", event => {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const within = event.target.closest?.("[data-typed-through]");
  const row = within && event.target.closest(within.dataset.typedThrough);
  const button = row?.querySelector(`[aria-keyshortcuts="Alt+${CSS.escape(event.key)}"]`);
  if (!button) return;
  event.preventDefault();
  if (getComputedStyle(button).visibility === "hidden") return;
  const field = event.target.name?.split(".")[1];
  if (field) button.value = [...button.value.split(":", 2), field].join(":");
  button.click();
});
