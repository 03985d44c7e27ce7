// Says once that a person looks: <form data-seen> is posted when the page was in sight for a second and
// somebody moved, touched or typed. A mail scanner opens pages and runs their scripts, but has no hands.
const sight = document.querySelector("form[data-seen]");
if (sight) {
  const gestures = ["pointermove", "pointerdown", "touchstart", "wheel", "keydown"];
  let timer, looked = false, person = false;
  const say = () => {
    if (!looked || !person) return;
    document.removeEventListener("visibilitychange", watch);
    gestures.forEach((it) => removeEventListener(it, gesture, true));
    fetch(sight.action, { method: "POST", body: new URLSearchParams(new FormData(sight)) });
  };
  const gesture = (event) => {
    if (!event.isTrusted || document.visibilityState !== "visible") return;
    person = true;
    say();
  };
  const watch = () => {
    clearTimeout(timer);
    if (document.visibilityState === "visible") timer = setTimeout(() => { looked = true; say(); }, 1000);
  };
  document.addEventListener("visibilitychange", watch);
  gestures.forEach((it) => addEventListener(it, gesture, { capture: true, passive: true }));
  watch();
}
