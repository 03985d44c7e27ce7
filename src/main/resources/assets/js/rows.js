// Arrows walk the rows of a list by their links; Shift ticks all rows in between.
const links = () => [...document.querySelectorAll("#main a.row-link")];
document.addEventListener("keydown", event => {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const searching = event.target.matches("input[type=search]");
  if (event.target !== document.body && !searching && !event.target.matches("a.row-link, #main")) return;
  const all = links();
  const at = all.indexOf(document.activeElement);
  const next = all[event.key === "ArrowDown" ? at + 1 : at - 1];
  if (!next) return;
  event.preventDefault();
  next.focus();
});
let last = null;
document.addEventListener("click", event => {
  const box = event.target.closest(".list .tick input[type=checkbox]");
  if (!box) return;
  const boxes = [...box.closest(".list").querySelectorAll("tbody .tick input[type=checkbox]")];
  if (box.matches("[data-all]")) boxes.forEach(it => (it.checked = box.checked));
  else if (event.shiftKey && boxes.includes(last)) {
    const ends = [boxes.indexOf(last), boxes.indexOf(box)].sort((a, b) => a - b);
    boxes.slice(ends[0], ends[1] + 1).forEach(it => (it.checked = box.checked));
  }
  last = box;
});
// With Ctrl or Shift a link does what the browser does, even where htmx would fill a sheet.
document.addEventListener("click", event => {
  if ((event.ctrlKey || event.metaKey || event.shiftKey) && event.target.closest("a[hx-get]")) event.stopPropagation();
}, true);
