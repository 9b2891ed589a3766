// Runs every flow in Chromium, scripts off and then on, and ends with `N passed, N failed`.
//
//   node run.mjs --kua ../../target/debug/kua [--only NAME] [--screenshots DIR]
//
// Each flow gets a server of its own with a fresh sample world, so flows can't disturb each other.
import { mkdirSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { openBrowser, openHouse } from "./browser.mjs";
import { startDemo } from "./server.mjs";
import { Tally } from "./tally.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const options = readOptions(process.argv.slice(2));
const tally = new Tally();

const files = (await readdir(path.join(here, "flows"))).filter((name) => name.endsWith(".mjs")).sort();
const browser = await openBrowser();
try {
  for (const file of files) {
    const flow = await import(path.join(here, "flows", file));
    if (options.only && !file.includes(options.only)) continue;
    for (const scripts of flow.modes ?? ["off", "on"]) {
      await play(flow, file.replace(/\.mjs$/, ""), scripts);
    }
  }
} finally {
  await browser.close();
}
console.log(tally.line());
process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1;

async function play(flow, name, scripts) {
  const title = `${name} (scripts ${scripts})`;
  let server = null;
  let house = null;
  try {
    server = flow.server ? await flow.server() : await startDemo(options.kua, flow.arguments ?? []);
    house = await openHouse(browser, server.address, { scripts: scripts === "on" });
    await flow.run({ house, page: house.page, server, scripts, tally: tally.within(title), pictures: options.screenshots });
    if (!flow.expectsFaults) await house.judge(tally.within(title));
  } catch (error) {
    tally.fail(title, error);
    if (house) await keepPicture(house, title);
  } finally {
    if (house) await house.close();
    if (server) await server.stop();
  }
}

/** A failed flow leaves a picture of what it saw. */
async function keepPicture(house, title) {
  const folder = path.join(here, "..", "..", "target", "xtask", "browser");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${title.replace(/[^a-z0-9]+/gi, "-")}.png`);
  try {
    await house.page.screenshot({ path: file, fullPage: true, timeout: 10_000 });
    console.log(`# what the page showed at ${house.page.url()}: ${file}`);
  } catch (error) {
    console.log(`# no picture of the page could be taken: ${error.message}`);
  }
}

function readOptions(words) {
  const found = { kua: path.join(here, "..", "..", "target", "debug", "kua"), only: null, screenshots: null };
  for (let at = 0; at < words.length; at += 2) {
    const name = words[at].replace(/^--/, "");
    if (!(name in found) || words[at + 1] === undefined) {
      console.error(`unknown or unfinished option ${words[at]}`);
      process.exit(2);
    }
    found[name] = name === "only" ? words[at + 1] : path.resolve(words[at + 1]);
  }
  return found;
}
