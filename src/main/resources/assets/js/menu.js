// A <details class="menu"> closes when one leaves it, by Escape or a click elsewhere; arrows walk it.
const open = () => document.querySelectorAll("details.menu[open]");
document.addEventListener("click", event => {
  for (const menu of open()) {
    const chosen = event.target.closest(".menu-list a, .menu-list button");
    if (!menu.contains(event.target) || chosen) menu.open = false;
  }
});
document.addEventListener("focusout", event => {
  const menu = event.target.closest("details.menu[open]");
  if (menu && event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
});
document.addEventListener("keydown", event => {
  const menu = event.target.closest("details.menu");
  if (!menu) return;
  if (event.key === "Escape" && menu.open) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  event.preventDefault();
  menu.open = true;
  const items = [...menu.querySelectorAll(".menu-list a, .menu-list button")].filter(it => it.offsetParent);
  const step = event.key === "ArrowDown" ? 1 : -1;
  const at = items.indexOf(document.activeElement);
  items.at(at < 0 ? (step > 0 ? 0 : -1) : (at + step) % items.length)?.focus();
});
