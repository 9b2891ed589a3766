// Keys for listening and writing at once. Without this script the player's own buttons
// do, and times are typed by hand.

const player = document.getElementById("player");
const sheet = document.getElementById("content");
const BACK = 5;

/** Hours, minutes and seconds. */
const clock = (seconds) => {
  const whole = Math.floor(seconds);
  return [whole / 3600, (whole / 60) % 60, whole % 60].map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
};

const acts = {
  play: () => (player.paused ? player.play() : player.pause()),
  back: () => {
    player.currentTime = Math.max(0, player.currentTime - BACK);
  },
  stamp: () => {
    if (!sheet) return;
    const before = sheet.value.slice(0, sheet.selectionStart);
    const feed = before === "" || before.endsWith("\n") ? "" : "\n";
    sheet.focus();
    sheet.setRangeText(`${feed}[${clock(player.currentTime)}] `, sheet.selectionStart, sheet.selectionEnd, "end");
    sheet.dispatchEvent(new Event("input", { bubbles: true }));
  },
};

const KEYS = { F2: "play", F4: "back", F8: "stamp" };

if (player) {
  for (const row of document.querySelectorAll("[data-player]")) row.hidden = false;
  for (const [name, act] of Object.entries(acts)) {
    for (const button of document.querySelectorAll(`button[data-${name}]`)) button.addEventListener("click", act);
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const act = acts[KEYS[event.key]];
    if (!act) return;
    event.preventDefault();
    act();
  });
  // A time plays from there, without the page being loaded again.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-from]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    player.currentTime = Number(link.dataset.from) / 1000;
    player.play();
  });
}
