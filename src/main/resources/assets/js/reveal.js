// <button data-reveals="id-of-password" aria-pressed="false"> shows what is typed, and hides it again.
document.addEventListener("click", event => {
  const button = event.target.closest("[data-reveals]");
  if (!button) return;
  const field = document.getElementById(button.dataset.reveals);
  const shown = field.type === "password";
  field.type = shown ? "text" : "password";
  button.setAttribute("aria-pressed", String(shown));
  field.focus();
});
