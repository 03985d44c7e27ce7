// A search form leaves its empty fields out of the address: <form data-without-empty>.
document.addEventListener("formdata", event => {
  if (!event.target.matches("[data-without-empty]")) return;
  for (const [name, value] of [...event.formData]) if (value === "") event.formData.delete(name);
});
