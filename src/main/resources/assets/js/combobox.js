// A field that picks from what the server finds (ARIA combobox): <div data-combobox="/address">.
// It asks for address?q=…, which answers <li role="option" data-value data-shown> and nothing else.
// With data-free the words stand for themselves: nothing is picked unless an arrow went to it.
const parts = box => ({ hidden: box.querySelector("[type=hidden]"), field: box.querySelector("[role=combobox]"), list: box.querySelector("[role=listbox]") });
const options = list => [...list.querySelectorAll("[role=option]")];
const close = box => {
  const { field, list } = parts(box);
  list.hidden = true;
  field.setAttribute("aria-expanded", "false");
  field.removeAttribute("aria-activedescendant");
};
const mark = (box, option) => {
  const { field, list } = parts(box);
  options(list).forEach(it => it.setAttribute("aria-selected", String(it === option)));
  field.setAttribute("aria-activedescendant", option.id);
  option.scrollIntoView({ block: "nearest" });
};
const choose = (box, option) => {
  const { hidden, field } = parts(box);
  hidden.value = option.dataset.value;
  field.value = option.dataset.shown;
  close(box);
  box.dispatchEvent(new CustomEvent("picked", { bubbles: true, detail: { ...option.dataset } }));
  hidden.dispatchEvent(new Event("change", { bubbles: true }));
};
const ask = async box => {
  const { field, list } = parts(box);
  const address = new URL(box.dataset.combobox, location.href);
  address.searchParams.set("q", field.value);
  const number = (box.asked = (box.asked ?? 0) + 1);
  const answer = await fetch(address, { headers: { "HX-Request": "true" } });
  if (!answer.ok || number !== box.asked || document.activeElement !== field) return;
  list.innerHTML = await answer.text();
  options(list).forEach((it, at) => (it.id = `${list.id}-${at}`));
  list.hidden = !list.firstElementChild;
  field.setAttribute("aria-expanded", String(!list.hidden));
  if (field.value && !("free" in box.dataset) && options(list).length) mark(box, options(list)[0]);
};
document.addEventListener("input", event => {
  const box = event.target.matches("[role=combobox]") && event.target.closest("[data-combobox]");
  if (!box) return;
  if (!("free" in box.dataset)) parts(box).hidden.value = "";
  clearTimeout(box.timer);
  box.timer = setTimeout(ask, 150, box);
});
document.addEventListener("keydown", event => {
  const box = event.target.matches("[role=combobox]") && event.target.closest("[data-combobox]");
  if (!box) return;
  const { list } = parts(box);
  const all = options(list);
  const at = all.findIndex(it => it.getAttribute("aria-selected") === "true");
  const step = !event.altKey && { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    if (list.hidden) ask(box);
    else if (all.length) mark(box, all.at((at + step) % all.length));
  } else if (!list.hidden && event.key === "Escape") {
    event.preventDefault();
    close(box);
  } else if (!list.hidden && at >= 0 && (event.key === "Enter" || event.key === "Tab") && !event.ctrlKey) {
    if (event.key === "Enter") event.preventDefault();
    choose(box, all[at]);
  }
});
document.addEventListener("mousedown", event => {
  const option = event.target.closest(".combobox-list [role=option]");
  if (!option) return;
  event.preventDefault();
  choose(option.closest("[data-combobox]"), option);
});
document.addEventListener("focusout", event => event.target.matches("[role=combobox]") && close(event.target.closest("[data-combobox]")));
