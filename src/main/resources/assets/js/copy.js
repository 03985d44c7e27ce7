// <button data-copies="id-of-field" data-done="Copied"> copies the field's text and says so; with
// data-text="…" it copies that: an amount as a form takes it, though the field shows it as people read it.
document.addEventListener("click", async event => {
  const button = event.target.closest("[data-copies]");
  if (!button) return;
  const field = document.getElementById(button.dataset.copies);
  const text = button.querySelector("[aria-live]") ?? button;
  const shown = field.value ?? field.textContent;
  const copied = button.dataset.text ?? shown;
  try {
    await navigator.clipboard.writeText(copied);
  } catch {
    if ("value" in field) field.value = copied;
    field.select?.();
    document.execCommand("copy");
    if ("value" in field) field.value = shown;
  }
  const before = text.textContent;
  text.textContent = button.dataset.done;
  setTimeout(() => (text.textContent = before), 2000);
});
document.addEventListener("focusin", event => event.target.matches("[data-selects]") && event.target.select());
