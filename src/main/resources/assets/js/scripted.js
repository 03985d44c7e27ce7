// What only works with scripts is shown only where they run: <button data-scripted hidden>.
const show = root => root.querySelectorAll("[data-scripted][hidden]").forEach(it => (it.hidden = false));
show(document);
document.addEventListener("htmx:load", event => show(event.target));
