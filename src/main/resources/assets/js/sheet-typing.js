// A table of fields that is typed through: Enter goes to the next row, <table data-typed-through="tr">
// (the value says what a row is).
// Behind the last row it presses what adds one: <button data-adds-row>. What was picked in a row
// leads on to the field that follows.
const fields = row => [...row.querySelectorAll("input:not([type=hidden]), select, textarea")].filter(it => it.offsetParent);
const rowOf = it => it.closest(it.closest("[data-typed-through]")?.dataset.typedThrough);
const go = field => {
  field?.focus();
  if (field?.matches("input")) field.select();
};
document.addEventListener("keydown", event => {
  const table = event.target.closest?.("[data-typed-through]");
  if (!table || event.key !== "Enter" || event.defaultPrevented || event.ctrlKey || event.metaKey || event.isComposing) return;
  if (!event.target.matches("input, select")) return;
  event.preventDefault();
  const row = rowOf(event.target);
  const next = event.shiftKey ? row.previousElementSibling : row.nextElementSibling;
  if (next && fields(next).length) return go(fields(next)[0]);
  if (event.shiftKey) return;
  const adds = document.querySelector("[data-adds-row]");
  adds?.focus();
  adds?.click();
});
document.addEventListener("picked", event => {
  const row = event.target.closest("[data-typed-through]") && rowOf(event.target);
  if (!row) return;
  const all = fields(row);
  go(all[all.findIndex(it => event.target.contains(it)) + 1]);
});
