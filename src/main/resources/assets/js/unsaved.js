// Leaving a form with unsaved work asks first: <form data-unsaved>; "changed" is unsaved from the start.
const unsaved = () => document.querySelector("form[data-unsaved=changed]");
const changed = event => {
  const form = event.target.closest?.("form[data-unsaved]");
  if (form) form.dataset.unsaved = "changed";
};
document.addEventListener("input", changed);
document.addEventListener("picked", changed);
document.addEventListener("htmx:beforeRequest", event => event.target.matches?.("[name=change]") && changed(event));
document.addEventListener("submit", event => {
  if (!event.defaultPrevented && event.target.matches("[data-unsaved]")) event.target.dataset.unsaved = "sent";
});
addEventListener("beforeunload", event => unsaved() && event.preventDefault());
