// Import: good files and bad ones at once, a line each; nothing is lost.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const FILES = {
  "release.txt": Buffer.from(
    "LANTERN ARCHIVE\nPress release\n\n5 November 2021\n\nLantern Archive calls for the release of Maqpalay Irgebay, who was arrested in Semey on 3 November 2021.\n\n" +
      "\"She has harmed nobody,\" said Rosalind Ekberry, the director of Lantern Archive.\n",
  ),
  "empty.txt": Buffer.alloc(0),
  "picture.txt": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff, 0xfe, 0, 1, 2, 3, 0, 0, 0, 0]),
  "windows-1251.txt": Buffer.from([0xc7, 0xe0, 0xe4, 0xe5, 0xf0, 0xe6, 0xe0, 0xed, 0x20, 0xe2, 0x20, 0xd1, 0xe5, 0xec, 0xe5, 0xe5, 0x2c, 0x20, 0xf1, 0xee, 0xee, 0xe1, 0xf9, 0xe8, 0xeb, 0xe0, 0x20, 0xef, 0xee, 0xeb, 0xe8, 0xf6, 0xe8, 0xff, 0x2e, 0x0a]),
  "<b>odd & name.md": Buffer.from("# A note\n\nWith *marks* in it.\n"),
};

export async function run({ house, page, tally }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "import-"));
  try {
    const files = Object.entries(FILES).map(([name, bytes]) => {
      const file = path.join(folder, name);
      writeFileSync(file, bytes);
      return file;
    });
    await house.go("/import");
    await page.locator("#received-from").fill("a courier");
    await page.locator("#file").setInputFiles(files);
    await page.locator("form[action='/import'] button.main").click();
    await tally.must("each file has a line", async (assert) => {
      assert.equal(await page.locator(".import-line").count(), files.length);
    });
    const line = (name) => page.locator(".import-line", { has: page.locator("h2", { hasText: name }) });
    await tally.check("the good one can be reviewed", async (assert) => {
      assert.equal(await line("release.txt").locator("a[href*='/read']").count(), 1);
      assert.match(await line("release.txt").locator("code.hash").innerText(), /^[0-9a-f]{64}$/);
    });
    await tally.check("an old encoding is read", async (assert) => {
      const href = await line("windows-1251").locator("a[href*='/read']").getAttribute("href");
      await house.go(href);
      assert.ok((await page.locator("main").innerText()).includes("Задержан в Семее"));
      await page.goBack();
    });
    await tally.check("an empty file and a picture called .txt are told apart, and say why", async (assert) => {
      for (const name of ["empty.txt", "picture.txt"]) {
        assert.ok((await line(name).locator(".warning").count()) > 0, `${name} has no warning`);
        assert.equal(await line(name).locator("a[href*='/read']").count(), 0);
      }
    });
    await tally.check("a name is text, never markup", async (assert) => {
      assert.equal(await page.locator(".import-line h2 b").count(), 0);
      assert.equal(await line("odd & name.md").count(), 1);
    });
    await tally.check("the picture is kept all the same, and comes back byte by byte", async (assert) => {
      const href = await line("picture.txt").locator("a[href^='/documents/']").first().getAttribute("href");
      const response = await house.context.request.get(new URL(`${href}/original`, house.origin).href);
      assert.equal(response.status(), 200);
      assert.ok((await response.body()).equals(FILES["picture.txt"]), "other bytes came back");
      assert.match(response.headers()["content-disposition"] ?? "", /attachment/);
    });
    await tally.check("the same file again is not kept twice", async (assert) => {
      await house.go("/import");
      await page.locator("#file").setInputFiles([files[0]]);
      await page.locator("form[action='/import'] button.main").click();
      assert.equal(await page.locator(".import-line").count(), 1);
      assert.ok((await page.locator(".import-line .warning").count()) > 0, "no word that it is there already");
    });
    await tally.check("what was imported is found", async (assert) => {
      await house.go("/search?q=Irgebay");
      assert.ok((await page.locator("main a[href^='/documents/']").count()) > 0);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
