// What is read aloud when it changes (<output>, <… aria-live>) is left alone where it comes back the same.
document.addEventListener("htmx:oobBeforeSwap", event => {
  const { target, fragment } = event.detail;
  if (target.matches("output, [aria-live]") && target.textContent === fragment.textContent) event.detail.shouldSwap = false;
});
