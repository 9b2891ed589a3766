// Keys for what is on the page already: an element says with `data-key` which key
// presses it and with `data-focus` which key puts the cursor into it. Without this
// script everything is a link or a form all the same.

const typing = (target) =>
  target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]") !== null;

const find = (name, key) => document.querySelector(`[data-${name}="${CSS.escape(key)}"]`);

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (typing(event.target)) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  const field = find("focus", event.key);
  if (field) {
    event.preventDefault();
    field.focus();
    field.select?.();
    return;
  }
  const pressed = find("key", event.key);
  if (pressed && !pressed.disabled) {
    event.preventDefault();
    pressed.click();
  }
});

// A form is sent once, however often its key is pressed.
document.addEventListener("submit", (event) => {
  if (event.target.dataset.sent) {
    event.preventDefault();
    return;
  }
  event.target.dataset.sent = "yes";
});

// A page that comes back out of the browser's memory can be used again.
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
});

// A menu closes when something else is pressed.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.more[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

// In a long list beside the text, the current entry is brought into view.
// The list moves, never the page: where the reader looks is theirs, or the address's, to say.
const current = document.querySelector(".items .current");
const list = current?.closest(".items");
if (list) {
  const down = current.getBoundingClientRect().top - list.getBoundingClientRect().top;
  list.scrollTop += down - list.clientHeight / 2;
}
