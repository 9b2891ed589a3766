// Saved searches: kept under a name, counted on the first page, followed, renamed, removed and put back.
import { takePictures } from "../pictures.mjs";

const WORD = "Zhangaqala";

export async function run({ house, page, scripts, tally, pictures }) {
  const write = async (title) => {
    await house.go("/write");
    await page.locator("#title").fill(title);
    await page.locator("#content").fill(`A note on ${WORD}, written today.\n`);
    await page.locator("#language").fill("en");
    await page.locator("form[action='/write/keep'] button.main").click();
  };
  const onStart = () => page.locator("section[aria-labelledby='saved'] li");

  await write("First note");
  await house.go(`/search?q=${WORD}&page=1`);
  const found = await page.locator("ol.hits li").count();
  await tally.must("a search is kept under a name, and stands on the first page", async (assert) => {
    assert.ok(found > 0);
    await page.locator("details.keep summary").click();
    assert.equal(await page.locator("#saved-name").inputValue(), WORD);
    await page.locator("#saved-name").fill("Talk of <b>Zhangaqala</b>");
    await page.locator("details.keep button").click();
    assert.equal(new URL(page.url()).search, `?q=${WORD}`);
    assert.match(await page.locator(".flash").innerText(), /<b>Zhangaqala<\/b>/);
    await house.go("/");
    assert.equal(await onStart().count(), 1);
    assert.equal(await onStart().locator(".news").count(), 0);
  });
  await tally.check("what is new is said, until it was followed", async (assert) => {
    await write("Second note");
    await house.go("/");
    assert.match(await onStart().locator(".news").innerText(), /more than last time/);
    if (pictures) await takePictures(house, pictures, "saved", "/saved");
    await onStart().locator("a").click();
    assert.equal(new URL(page.url()).pathname, "/search");
    assert.ok((await page.locator("ol.hits li").count()) > found);
    await house.go("/");
    assert.equal(await onStart().locator(".news").count(), 0);
  });
  await tally.check("a narrowed list and a picture are kept too; one search stands once", async (assert) => {
    for (const path of ["/lists/person?sort=changed&down=yes", "/timeline?class=arrest", "/places?state=open", `/search?q=${WORD}`]) {
      await house.go(path);
      await page.locator("details.keep summary").click();
      await page.locator("details.keep button").click();
    }
    await house.go("/saved");
    assert.equal(await page.locator("table.list tbody tr").count(), 4);
    const numbers = await page.locator("table.list td.number").allInnerTexts();
    assert.ok(numbers.every((number) => Number(number) > 0), numbers.join(" "));
  });
  await tally.check("renamed, removed, put back, and removed for good", async (assert) => {
    const row = () => page.locator("table.list tbody tr", { hasText: WORD });
    await row().locator("summary").click();
    await row().locator("input[name='name']").fill("");
    await row().locator("button[value='rename']").click();
    assert.match(await page.locator(".flash").innerText(), /write a name/);
    await row().locator("summary").click();
    await row().locator("button[value='remove']").click();
    assert.equal(await row().count(), 0);
    await page.locator("main > details summary").click();
    await page.locator("button[value='put-back']").click();
    assert.equal(await row().count(), 1);
    await row().locator("summary").click();
    await row().locator("button[value='remove']").click();
    await page.locator("main > details summary").click();
    await page.locator("button[value='forget']").click();
    assert.equal(await page.locator("main > details").count(), 0);
    const answer = await page.request.get(new URL("/saved?format=json", house.origin).href);
    assert.equal((await answer.json()).rows.length, 3);
  });
  if (scripts === "off") return;
  await tally.check("what is kept fits a phone and can be used by everybody, in light and dark", async (assert) => {
    await house.as({ size: "phone" }, async (phone) => {
      for (const path of ["/saved", `/search?q=${WORD}`]) {
        await phone.go(path);
        await phone.page.locator("details summary").last().click();
        assert.equal(await phone.overhang(), 0, path);
      }
    });
    for (const dark of [false, true]) {
      await house.as({ dark }, async (other) => {
        await other.go("/saved");
        assert.deepEqual(await other.accessibilityFaults(), []);
      });
    }
  });
}
