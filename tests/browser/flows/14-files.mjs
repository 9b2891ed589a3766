// Many files at once: answered at once, read beside the request, listed with what became of each.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const COUNT = 14;

export async function run({ house, page, scripts, tally }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "files-"));
  try {
    const files = [];
    for (let number = 0; number < COUNT; number += 1) {
      const file = path.join(folder, `letter-${scripts}-${String(number).padStart(2, "0")}.txt`);
      writeFileSync(file, `Letter ${number} (${scripts})\n\nThe market of Zharqala was closed on ${number + 1} May 2020.\n`);
      files.push(file);
    }
    const empty = path.join(folder, `empty-${scripts}.txt`);
    writeFileSync(empty, Buffer.alloc(0));
    files.push(empty);
    await house.go("/import");
    await page.locator("#file").setInputFiles(files);
    await page.locator("form[action='/import'] button.main").click();
    await tally.must("the answer is the list of files", async (assert) => {
      assert.equal(new URL(page.url()).pathname, "/files");
    });
    await tally.must("it shows itself anew until all is read, without a script", async (assert) => {
      for (let tries = 0; tries < 40 && (await page.locator("#progress").count()) > 0; tries += 1) {
        await page.waitForTimeout(1000);
      }
      assert.equal(await page.locator("#progress").count(), 0);
      assert.equal(await page.locator("meta[http-equiv=refresh]").count(), 0);
    });
    await tally.check("a filter is a link, and says why a file was not read", async (assert) => {
      await page.locator("a[href*='state=unread']").first().click();
      const row = page.locator("table.files tbody tr", { hasText: `empty-${scripts}` });
      assert.equal(await row.count(), 1);
      assert.match(await row.innerText(), /empty/);
    });
    await tally.check("one is read again by its button", async (assert) => {
      await page.locator("table.files tbody tr", { hasText: `empty-${scripts}` }).locator("button").click();
      assert.equal(new URL(page.url()).pathname, "/files");
    });
    await tally.check("columns sort by links", async (assert) => {
      await house.go("/files?sort=read&down=yes");
      assert.equal(await page.locator("th[aria-sort=descending]").count(), 1);
    });
    await tally.check("the table comes as CSV and as JSON", async (assert) => {
      const get = async (last) => await house.context.request.get(new URL(`/files/list.${last}`, house.origin).href);
      assert.match(await (await get("csv")).text(), new RegExp(`letter-${scripts}-00`));
      const list = await (await get("json")).json();
      assert.ok(list.total >= COUNT);
      assert.equal(list.work.left, 0);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
