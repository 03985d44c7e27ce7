// <button data-copies="id-of-field" data-done="Copied"> copies the field's text and says so.
document.addEventListener("click", async event => {
  const button = event.target.closest("[data-copies]");
  if (!button) return;
  const field = document.getElementById(button.dataset.copies);
  const text = button.querySelector("[aria-live]") ?? button;
  try {
    await navigator.clipboard.writeText(field.value ?? field.textContent);
  } catch {
    field.select?.();
    document.execCommand("copy");
  }
  const before = text.textContent;
  text.textContent = button.dataset.done;
  setTimeout(() => (text.textContent = before), 2000);
});
document.addEventListener("focusin", event => event.target.matches("[data-selects]") && event.target.select());
