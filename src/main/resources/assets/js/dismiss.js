// <button data-dismiss> takes its notice away; one that tells of something done goes by itself.
const gone = note => note.remove();
document.addEventListener("click", event => {
  const button = event.target.closest("[data-dismiss]");
  if (button) gone(button.closest(".toast-note, .notice"));
});
const leave = () =>
  document.querySelectorAll(".toast-note:not(.toast-warning)").forEach(note => {
    const later = () => (note.matches(":hover, :focus-within") ? setTimeout(later, 2000) : gone(note));
    setTimeout(later, 7000);
  });
leave();
document.addEventListener("htmx:afterSettle", leave);
document.addEventListener("noted", leave);
