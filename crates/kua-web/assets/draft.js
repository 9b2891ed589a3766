// Saves the sheet while somebody types; without this script a button does it.

const form = document.querySelector("form[data-draft]");
const state = document.getElementById("draft-state");
const PAUSE = 1500;
let waiting = 0;
let changed = false;
let sending = false;

const save = async () => {
  if (!changed || sending) return;
  changed = false;
  sending = true;
  state.textContent = form.dataset.saving;
  try {
    const answer = await fetch(form.dataset.draft, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      redirect: "error",
    });
    state.textContent = answer.ok ? form.dataset.saved : form.dataset.unsaved;
    if (!answer.ok) changed = true;
  } catch {
    changed = true;
    state.textContent = form.dataset.unsaved;
  } finally {
    sending = false;
  }
};

form?.addEventListener("input", () => {
  changed = true;
  clearTimeout(waiting);
  waiting = setTimeout(save, PAUSE);
});

form?.addEventListener("submit", () => {
  clearTimeout(waiting);
  changed = false;
});

// Leaving with unsaved words is asked about once more.
window.addEventListener("beforeunload", (event) => {
  if (changed) event.preventDefault();
});
