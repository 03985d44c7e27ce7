// A choice that acts at once: <select data-auto-submit> sends its form when changed.
document.addEventListener("change", event => {
  if (event.target.matches("[data-auto-submit]")) event.target.form.requestSubmit();
});
// A search form leaves its empty fields out of the address: <form data-without-empty>.
document.addEventListener("formdata", event => {
  if (!event.target.matches("[data-without-empty]")) return;
  for (const [name, value] of [...event.formData]) if (value === "") event.formData.delete(name);
});
