// A form that was sent is not sent twice, and its button shows that it works.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented) return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "true";
  event.submitter?.setAttribute("aria-busy", "true");
});
const rest = form => {
  delete form.dataset.sent;
  form.querySelectorAll("[aria-busy]").forEach(it => it.removeAttribute("aria-busy"));
};
addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(rest));
document.addEventListener("htmx:afterRequest", event => event.target.matches?.("form") && rest(event.target));
