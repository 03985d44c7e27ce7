// A question (<details class="ask">) takes the focus when it opens, and closes by Escape or Cancel.
document.addEventListener("toggle", event => {
  if (!event.target.matches?.("details.ask")) return;
  const first = event.target.querySelector(".ask-body :is(input:not([type=hidden]), textarea, select)");
  if (event.target.open) (first ?? event.target.querySelector(".ask-body button:last-of-type")).focus();
}, true);
const closeAsk = ask => {
  ask.open = false;
  ask.querySelector("summary").focus();
};
document.addEventListener("click", event => {
  const button = event.target.closest("[data-closes]");
  if (button) closeAsk(button.closest("details"));
});
document.addEventListener("keydown", event => {
  const ask = event.key === "Escape" && document.querySelector("details.ask[open]");
  if (ask) closeAsk(ask);
});
