// Paper: <button data-prints>.
document.addEventListener("click", event => {
  if (event.target.closest("[data-prints]")) print();
});
