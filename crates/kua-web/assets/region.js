// Marks a region of a picture by dragging, or by keys while the picture has the focus.
// Without this script its numbers are typed.

const picture = document.querySelector("svg[data-draw]");
const form = document.querySelector("form[data-region]");
const areas = document.querySelector("[data-areas]");
const areasToo = document.querySelector("[data-areas-too]");

if (picture) {
  for (const hint of document.querySelectorAll("[data-hint]")) hint.hidden = false;
  const view = picture.viewBox.baseVal;
  const drawn = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  drawn.setAttribute("class", areas ? "drawn covered" : "drawn");
  let region = { x: 40, y: 40, width: 20, height: 20 };
  let start = null;

  const within = (number, least, most) => Math.min(Math.max(number, least), most);
  const written = (number) => String(Math.round(number * 100) / 100);

  const show = () => {
    drawn.setAttribute("x", (region.x / 100) * view.width);
    drawn.setAttribute("y", (region.y / 100) * view.height);
    drawn.setAttribute("width", (region.width / 100) * view.width);
    drawn.setAttribute("height", (region.height / 100) * view.height);
    if (!drawn.isConnected) picture.append(drawn);
    if (!form) return;
    for (const name of ["x", "y", "width", "height"]) form.elements[name].value = written(region[name]);
  };

  /** Adds the region to those that are covered, and leaves it on the picture. */
  const add = () => {
    if (!areas) return;
    const line = [region.x, region.y, region.width, region.height].map(written).join(" ");
    areas.value = areas.value.trim() === "" ? line : `${areas.value.trimEnd()}\n${line}`;
    if (areasToo) areasToo.value = areas.value;
    const kept = drawn.cloneNode();
    drawn.remove();
    picture.append(kept);
  };

  const place = (event) => {
    const box = picture.getBoundingClientRect();
    return {
      x: within(((event.clientX - box.left) / box.width) * 100, 0, 100),
      y: within(((event.clientY - box.top) / box.height) * 100, 0, 100),
    };
  };

  picture.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    start = place(event);
    picture.setPointerCapture(event.pointerId);
  });
  picture.addEventListener("pointermove", (event) => {
    if (!start) return;
    const now = place(event);
    const [width, height] = [Math.abs(now.x - start.x), Math.abs(now.y - start.y)];
    if (width < 0.2 || height < 0.2) return;
    region = { x: Math.min(now.x, start.x), y: Math.min(now.y, start.y), width, height };
    show();
  });
  picture.addEventListener("pointerup", (event) => {
    if (!start) return;
    const end = place(event);
    const was = start;
    start = null;
    if (Math.abs(end.x - was.x) < 0.2 || Math.abs(end.y - was.y) < 0.2) return;
    // What was dragged over is no link that was meant.
    picture.addEventListener("click", (click) => click.preventDefault(), { capture: true, once: true });
    add();
    form?.elements.says.focus({ preventScroll: true });
  });
  // A link or a picture would be carried away instead.
  picture.addEventListener("dragstart", (event) => event.preventDefault());
  picture.addEventListener("pointercancel", () => {
    start = null;
  });

  const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  picture.addEventListener("keydown", (event) => {
    if (event.target !== picture) return;
    const step = STEPS[event.key];
    if (step && event.shiftKey) {
      region.width = within(region.width + step[0], 1, 100 - region.x);
      region.height = within(region.height + step[1], 1, 100 - region.y);
    } else if (step) {
      region.x = within(region.x + step[0], 0, 100 - region.width);
      region.y = within(region.y + step[1], 0, 100 - region.height);
    } else if (event.key === "Enter") {
      if (areas) add();
      else form?.elements.says.focus();
      event.preventDefault();
      return;
    } else {
      return;
    }
    event.preventDefault();
    show();
  });

  areas?.addEventListener("input", () => {
    if (areasToo) areasToo.value = areas.value;
  });
}
