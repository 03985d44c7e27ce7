// <main data-live="address"> shows what others do: while the page is in sight, a stream of events says that
// something changed, and the page is asked for again ("live:page" tells parts.js of it). Without scripts, one reloads.
const main = document.querySelector("main[data-live]");
let stream, again, asking, asked, failures = 0, over = false;
// the server reckons from when it hears us: two seconds are for the way
let since = performance.getEntriesByType("navigation")[0]?.requestStart ?? 0;
const sight = () => document.visibilityState === "visible";
const ask = async () => {
  if (asking) return (asked = true);
  asking = true;
  const began = performance.now();
  try {
    const answer = await fetch(location.pathname + location.search, { headers: { Live: "true" }, redirect: "manual", cache: "no-store" });
    if (answer.status === 200) {
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      since = began;
      document.dispatchEvent(new CustomEvent("live:page", { detail: fresh }));
    }
  } catch {
    // the next event, or the next time the page comes in sight, asks again
  }
  asking = false;
  if (asked) {
    asked = false;
    ask();
  }
};
const close = () => {
  clearTimeout(again);
  stream?.close();
  stream = null;
};
const open = () => {
  close();
  if (over || !sight()) return;
  const address = new URL(main.dataset.live, location);
  address.searchParams.set("age", Math.round(performance.now() - since) + 2000);
  stream = new EventSource(address);
  stream.onopen = () => (failures = 0);
  stream.addEventListener("change", () => setTimeout(ask, Math.random() * 150));
  stream.addEventListener("over", () => {
    over = true;
    close();
  });
  stream.onerror = () => {
    close();
    if (++failures < 8) again = setTimeout(open, 500 * 2 ** failures * (1 + Math.random()));
  };
};
if (main) {
  document.addEventListener("visibilitychange", () => {
    failures = 0;
    over = false;
    sight() ? open() : close();
  });
  addEventListener("pagehide", close);
  addEventListener("pageshow", event => event.persisted && open());
  document.addEventListener("live:late", ask);
  open();
}
