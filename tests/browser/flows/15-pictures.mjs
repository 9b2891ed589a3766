// Timeline, map, counts and network: narrowed by links, each with its rows as a table, reached with the keyboard.
import { takePictures } from "../pictures.mjs";

const PICTURES = ["/timeline", "/map", "/counts"];

export async function run({ house, page, scripts, tally, pictures }) {
  const rows = () => page.locator("table.picture-rows tbody tr").count();

  await house.go("/timeline");
  const title = () => page.locator("h1 .count").innerText();
  const all = Number(await title());
  await tally.must("the timeline draws what the table below it lists", async (assert) => {
    assert.ok(all > 3, `only ${all} events`);
    assert.ok((await page.locator("figure.picture svg a").count()) > 3, "nothing is drawn");
    assert.ok((await rows()) > 3);
  });
  await tally.check("a type, days and the state of documents narrow it, each by a link or a form", async (assert) => {
    await page.locator(".picture-filters details summary").click();
    await page.locator(".picture-filters details a").nth(1).click();
    assert.match(new URL(page.url()).search, /class=/);
    assert.ok(Number(await title()) < all && Number(await title()) > 0);
    await page.locator("#from").fill("1950");
    await page.locator("#to").fill("1950");
    await page.locator(".picture-filters form button").click();
    assert.match(new URL(page.url()).search, /class=[a-z_]+&from=1950/);
    assert.equal(Number(await title()), 0);
    assert.match(await page.locator(".empty").innerText(), /No event fits/);
    await page.locator("#from").fill("next week");
    await page.locator(".picture-filters form button").click();
    assert.match(await page.locator(".warning").innerText(), /next week.*is no day/);
    await house.go("/timeline?state=done");
    assert.equal(await page.locator(".picture-filters a[aria-current='true']", { hasText: "reviewed" }).count(), 1);
  });
  await tally.check("from a person to its events, and away from it again", async (assert) => {
    await house.go("/lists/person?sort=statements&down=yes");
    await page.locator("td.name a").first().click();
    await page.locator(".record-head .choices a", { hasText: "Timeline" }).click();
    assert.equal(await page.locator(".chips li").count(), 1);
    assert.ok((await rows()) >= 1);
    assert.ok(Number(await title()) < all);
    await page.locator(".chips .without").click();
    assert.equal(Number(await title()), all);
  });
  await tally.check("counts are drawn over time and by type, with a table each", async (assert) => {
    await house.go("/counts");
    assert.equal(await page.locator("figure.picture svg").count(), 2);
    await page.locator("figure details summary").first().click();
    const cells = await page.locator("figure").first().locator("tbody td.number").allInnerTexts();
    const sum = cells.reduce((sum, cell) => sum + Number(cell), 0);
    assert.ok(sum > 0 && sum <= all, `${sum} of ${all}`);
  });
  await tally.check("a place that means something is on the map, and leads to its events", async (assert) => {
    await house.go("/places");
    await page.locator("td.name a", { hasText: /^Almaty$/ }).first().click();
    await page.locator("button[value^='this ']").first().click();
    await house.go("/map");
    const circle = page.locator("figure.map a", { hasText: "Almaty" }).first();
    assert.equal(await circle.count(), 1);
    await circle.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/timeline\?.*place=/);
    assert.ok((await rows()) >= 1);
    await house.go("/map");
    await page.locator(".moves a", { hasText: "Closer" }).click();
    assert.match(new URL(page.url()).search, /view=/);
  });
  await tally.check("a network has the statement behind each line", async (assert) => {
    await house.go("/lists/event?sort=statements&down=yes");
    await page.locator("td.name a").first().click();
    await page.locator(".record-head .choices a", { hasText: "Network" }).click();
    const lines = await page.locator("figure.network a:has(.tie)").count();
    assert.ok(lines > 0);
    assert.equal(await page.locator("table.list tbody tr").count(), lines);
    await page.locator(".picture-filters .choices a", { hasText: "Two steps" }).click();
    assert.ok((await page.locator("figure.network a:has(.tie)").count()) >= lines);
    const behind = await page.locator("figure.network a:has(.tie)").first().getAttribute("href");
    const response = await house.go(behind);
    assert.equal(response.status(), 200);
    await page.goBack();
    if (pictures) await takePictures(house, pictures, "network");
  });
  if (pictures) for (const path of PICTURES) await takePictures(house, pictures, path.slice(1), path);
  for (const path of PICTURES) {
    await tally.check(`${path} is a table and JSON too`, async (assert) => {
      for (const form of ["json", "csv"]) {
        const response = await page.request.get(new URL(`${path}?format=${form}`, house.origin).href);
        assert.equal(response.status(), 200);
        assert.ok((await response.text()).length > 20);
      }
    });
    if (scripts === "off") continue;
    await tally.check(`${path} fits a phone and can be used by everybody, in light and dark`, async (assert) => {
      await house.as({ size: "phone" }, async (phone) => {
        await phone.go(path);
        assert.equal(await phone.overhang(), 0);
      });
      for (const dark of [false, true]) {
        await house.as({ dark }, async (other) => {
          await other.go(path);
          assert.deepEqual(await other.accessibilityFaults(), []);
        });
      }
    });
  }
}
