// Keys for those who stay all day: / searches, ? helps, g and a letter goes, Ctrl-Enter acts.
const typing = it => it.matches("input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable]");
const table = document.querySelector("[data-keys]");
const places = [...document.querySelectorAll("[data-go]")];
for (const place of places) {
  const row = table?.insertRow();
  if (!row) break;
  const name = document.createElement("th");
  name.scope = "row";
  name.textContent = place.querySelector(".truncate")?.textContent ?? place.textContent;
  const keys = document.createElement("td");
  for (const key of ["g", place.dataset.go]) {
    const cap = document.createElement("kbd");
    cap.textContent = key;
    keys.append(cap, " ");
  }
  row.append(name, keys);
}
let going = 0;
document.addEventListener("keydown", event => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    const form = event.target.closest("form");
    const main = form?.querySelector("[data-main]") ?? document.querySelector(form?.id ? `[data-main][form="${form.id}"]` : "#main [data-main]");
    if (!main) return;
    event.preventDefault();
    return main.click();
  }
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector("dialog[open]")) return;
  if (event.key === "?") return document.getElementById("keys")?.showModal();
  if (event.key === "g") return (going = Date.now());
  const place = Date.now() - going < 1500 && places.find(it => it.dataset.go === event.key);
  going = 0;
  const target = place || document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!target) return;
  event.preventDefault();
  if (typing(target)) target.select();
  target.matches("a, button") ? target.click() : target.focus();
});
