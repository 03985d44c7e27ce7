// Says once that a person looks: <form data-seen> is posted when the page was in sight for a second.
const sight = document.querySelector("form[data-seen]");
if (sight) {
  let timer;
  const say = () => {
    document.removeEventListener("visibilitychange", watch);
    fetch(sight.action, { method: "POST", body: new URLSearchParams(new FormData(sight)) });
  };
  const watch = () => {
    clearTimeout(timer);
    if (document.visibilityState === "visible") timer = setTimeout(say, 1000);
  };
  document.addEventListener("visibilitychange", watch);
  watch();
}
