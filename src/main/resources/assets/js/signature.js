// A name signed by hand: <canvas data-signs="field"> puts what is drawn into the hidden field as a
// PNG; <button data-unsigns="field"> takes it away again.
document.querySelectorAll("canvas[data-signs]").forEach(canvas => {
  const field = document.getElementById(canvas.dataset.signs);
  const pen = canvas.getContext("2d");
  const place = event => {
    const box = canvas.getBoundingClientRect();
    return [(event.clientX - box.left) * canvas.width / box.width, (event.clientY - box.top) * canvas.height / box.height];
  };
  let drawing = false;
  Object.assign(pen, { lineWidth: 3, lineCap: "round", lineJoin: "round", strokeStyle: "#171b22" });
  canvas.addEventListener("pointerdown", event => {
    drawing = true;
    canvas.setPointerCapture(event.pointerId);
    pen.beginPath();
    pen.moveTo(...place(event));
  });
  canvas.addEventListener("pointermove", event => {
    if (!drawing) return;
    pen.lineTo(...place(event));
    pen.stroke();
  });
  const lift = () => {
    if (drawing) field.value = canvas.toDataURL("image/png");
    drawing = false;
  };
  canvas.addEventListener("pointerup", lift);
  canvas.addEventListener("pointercancel", lift);
});
document.addEventListener("click", event => {
  const button = event.target.closest("[data-unsigns]");
  if (!button) return;
  const canvas = document.querySelector(`canvas[data-signs="${button.dataset.unsigns}"]`);
  canvas.getContext("2d").clearRect(0, 0, canvas.width, canvas.height);
  document.getElementById(button.dataset.unsigns).value = "";
});
