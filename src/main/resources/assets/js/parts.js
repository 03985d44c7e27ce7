// The parts of a page that follow what others do: <… id="x" data-live-part> is replaced by its like of the page
// just fetched ("live:page"), unless somebody is at work in it. data-live-said is what happened, in a sentence.
const parts = () => [...document.querySelectorAll("[data-live-part]")];
const served = part => {
  const copy = part.cloneNode(true);
  copy.querySelectorAll("[name=_csrf]").forEach(it => it.remove());
  return copy.innerHTML;
};
const known = new Map(parts().map(it => [it.id, served(it)]));
const typed = it => (it.matches("[type=checkbox],[type=radio]") ? it.checked !== it.defaultChecked : it.matches("input:not([type=hidden]), textarea") && it.value !== it.defaultValue);
const busy = part =>
  part.querySelector("details[open] form, dialog[open], form[data-sent]") ||
  [...part.querySelectorAll("input, textarea")].some(typed) ||
  (part.contains(document.activeElement) && document.activeElement.matches("input, textarea, select, canvas"));
const like = (part, it) => it && [...part.querySelectorAll("a[href], button, summary")].find(one => one.outerHTML === it.outerHTML);
const say = (sentence, look) => {
  const note = document.createElement("div");
  note.className = "toast-note " + look;
  const text = document.createElement("p");
  text.textContent = sentence;
  note.append(text);
  document.getElementById("notices").append(note);
  document.dispatchEvent(new Event("noted"));
};
let late = false;
document.addEventListener("live:page", ({ detail: fresh }) => {
  late = false;
  for (const part of parts()) {
    const next = fresh.getElementById(part.id);
    if (!next || known.get(part.id) === served(next)) continue;
    if (busy(part)) {
      late = true;
      continue;
    }
    known.set(part.id, served(next));
    const focused = part.contains(document.activeElement) ? document.activeElement : null;
    const said = next.dataset.liveSaid;
    if (said && said !== part.dataset.liveSaid) say(said, "");
    part.replaceWith(next);
    next.classList.add("arrived");
    htmx.process(next);
    htmx.trigger(next, "htmx:load", { elt: next });
    if (focused) (like(next, focused) ?? document.getElementById("main")).focus({ preventScroll: true });
  }
  const form = document.querySelector("form[data-live-version]");
  const theirs = fresh.querySelector("form[data-live-version]")?.dataset.liveVersion;
  if (!form || !theirs || form.dataset.liveVersion === theirs || form.dataset.sent) return;
  form.dataset.liveVersion = theirs;
  say(form.dataset.liveNews, "toast-warning");
});
document.addEventListener("focusout", () => late && setTimeout(() => late && document.dispatchEvent(new Event("live:late")), 300));
