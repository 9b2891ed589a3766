// Pictures of pages: desktop, phone and dark.
import { mkdirSync } from "node:fs";
import path from "node:path";

/** Takes `name.png`, `name-phone.png` and `name-dark.png` of the page at `where` into `folder`. */
export async function takePictures(house, folder, name, where = new URL(house.page.url()).pathname) {
  mkdirSync(folder, { recursive: true });
  for (const [suffix, manner] of [
    ["", { size: "desktop", dark: false }],
    ["-phone", { size: "phone", dark: false }],
    ["-dark", { size: "desktop", dark: true }],
  ]) {
    await house.as(manner, async (other) => {
      await other.go(where);
      await other.page.screenshot({ path: path.join(folder, `${name}${suffix}.png`) });
    });
  }
}
