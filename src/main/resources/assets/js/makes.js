// A picker's last option makes what was not found: <li role="option" data-opens="/address"> opens a
// form in the page's sheet; its answer names what was made (data-made, data-shown), and it is picked.
let asking = null;
document.addEventListener("picked", event => {
  const { opens } = event.detail;
  if (!opens) return;
  event.stopPropagation(); // nothing is picked yet
  asking = event.target;
  if (document.getElementById("sheet-body")) htmx.ajax("GET", opens, { target: "#sheet-body", swap: "innerHTML" });
  else location.assign(opens);
}, true);
document.addEventListener("htmx:afterSwap", event => {
  const made = event.target.querySelector?.("[data-made]");
  if (!made || !asking) return;
  const hidden = asking.querySelector("[type=hidden]");
  const field = asking.querySelector("[role=combobox]");
  hidden.value = made.dataset.made;
  field.value = made.dataset.shown;
  const detail = { value: hidden.value, shown: field.value };
  event.target.closest("dialog")?.close();
  asking.dispatchEvent(new CustomEvent("picked", { bubbles: true, detail }));
  hidden.dispatchEvent(new Event("change", { bubbles: true }));
  field.focus();
  asking = null;
});
