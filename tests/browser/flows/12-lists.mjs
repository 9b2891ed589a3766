// A list: previewed, its columns put right, taken in, a person made of a row, taken back, undone.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { takePictures } from "../pictures.mjs";

const TABLE = [
  ["№", "ФИО", "Дата рождения", "ИИН", "Дата задержания", "Место содержания", "Статья", "Срок"],
  ["1", "Мырзабай Көкталұлы Өріс", "12.03.1971", "", "04.05.2018", "Қоргантал", "ст. 174", "5 лет"],
  ["2", "Зилола Ортиқча", "31.12.1980", "", "31.02.2018", "Қоргантал", "", ""],
  ["3", "ئۆتكۈرجان بەلقىز", "1969", "", "2018", "", "", ""],
]
  .map((row) => row.join(";"))
  .join("\r\n");

export async function run({ house, page, scripts, tally, pictures }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "list-"));
  try {
    const file = path.join(folder, "spisok.csv");
    writeFileSync(file, TABLE);
    await house.go("/import");
    await page.locator("input[type=file]").setInputFiles([file]);
    await page.locator("form[action='/import'] button.main").click();
    const read = await page.locator(".import-line .acts a").first().getAttribute("href");
    await house.go(read.replace(/\/read.*/, ""));
    await tally.must("the document offers to take its table in", async (assert) => {
      await page.locator("main a[href$='/list']").click();
      assert.match(page.url(), /\/documents\/[0-9a-f-]+\/list$/);
    });
    await tally.must("the columns are told, with reasons", async (assert) => {
      assert.equal(await page.locator("#c2").inputValue(), "full-name");
      assert.equal(await page.locator("#c3").inputValue(), "birth");
      assert.ok((await page.locator("#column-2 .note").count()) > 0);
      assert.ok((await page.locator("td", { hasText: "ئۆتكۈرجان بەلقىز" }).count()) > 0);
    });
    await tally.check("a cell that does not parse is marked", async (assert) => {
      assert.ok((await page.locator("td.wrong", { hasText: "31.02.2018" }).count()) > 0);
    });
    if (scripts === "on" && pictures) await takePictures(house, pictures, "list-preview", new URL(page.url()).pathname);
    await tally.must("a changed column is read anew", async (assert) => {
      await page.locator("#c5").selectOption("remark");
      await page.locator("button[value=preview]").click();
      assert.equal(await page.locator("#c5").inputValue(), "remark");
      assert.equal(await page.locator("td.wrong", { hasText: "31.02.2018" }).count(), 0);
      await page.locator("#c5").selectOption("arrest");
      await page.locator("button[value=preview]").click();
    });
    await tally.must("the list is taken in", async (assert) => {
      await page.locator("#name").fill("Spring list");
      await page.locator("button[value=take]").click();
      await page.waitForURL(/\/list\/[0-9a-f-]+$/, { timeout: 60_000 });
      assert.equal(await page.locator("table.rows tbody tr").count(), 3);
    });
    const list = new URL(page.url()).pathname;
    if (scripts === "on" && pictures) await takePictures(house, pictures, "list", list);
    await tally.must("a row shows what would be made of it", async (assert) => {
      await page.locator("table.rows th[scope=row] a").first().click();
      assert.ok((await page.locator(".cells mark", { hasText: "Мырзабай Көкталұлы Өріс" }).count()) === 1);
      assert.ok((await page.locator("#would ~ .scroll tbody tr").count()) > 3);
    });
    if (scripts === "on" && pictures) await takePictures(house, pictures, "list-row", new URL(page.url()).pathname);
    await tally.must("a person is made of it, whose sources are the cells", async (assert) => {
      await page.locator("button[value=make]").click();
      await page.locator("h2 a.record").click();
      assert.match(page.url(), /\/records\//);
      assert.ok((await page.locator(`a[href^='${list}/rows/2#column-3']`).count()) > 0);
    });
    const person = new URL(page.url()).pathname;
    await tally.must("the list is taken back, and the person says so", async (assert) => {
      await house.go(list);
      await page.locator("input[name=sure]").check();
      await page.locator("button[value=remove]").click();
      assert.equal(await page.locator("table.rows").count(), 0);
      await house.go(person);
      assert.ok((await page.locator(".denied-word", { hasText: "taken back" }).count()) > 0);
    });
    await tally.must("undo brings all of it back", async (assert) => {
      await house.go(list);
      await page.locator(".flash form button, button[value=restore]").first().click();
      await house.go(list);
      assert.equal(await page.locator("table.rows tbody tr").count(), 3);
      assert.equal(await page.locator("td .state-accepted").count(), 1);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
