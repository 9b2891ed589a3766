// A document beside its translation: written by paragraph, found by search, read beside the original, put right.
import { takePictures } from "../pictures.mjs";

const TEXT = "Менің атым Қалдыбек.\n\nОны 2018 жылы 3 мамырда Семейде ұстады.\n\nОл үйге қайтпады.";

export async function run({ house, page, scripts, tally, pictures }) {
  await house.go("/write");
  await page.locator("#title").fill("Әңгіме");
  await page.locator("#content").fill(TEXT);
  await page.locator("#language").fill("kk");
  await page.locator("form[action='/write/keep'] button.main").click();
  const document = /^\/documents\/[^/]+/.exec(new URL(page.url()).pathname)[0];
  const proposals = async () => (await (await page.request.get(new URL(`${document}.json`, house.origin).href)).json()).proposals;
  const before = await proposals();

  await house.go(document);
  await page.locator(`a[href='${document}/translation']`).first().click();
  await page.locator("#language").selectOption("en");
  await page.locator("form.filter button").click();
  await tally.must("each paragraph stands beside a box to write in", async (assert) => {
    assert.equal(await page.locator(".pair .own").count(), 3);
    assert.equal(await page.locator(".pair textarea").count(), 3);
    assert.equal(await page.locator(".pair .own").first().getAttribute("lang"), "kk");
  });
  await tally.check("an empty translation is refused with a reason", async (assert) => {
    await page.locator("form.translation button.main").click();
    assert.ok((await page.locator(".flash").innerText()).length > 10);
    assert.equal(await page.locator(".pair textarea").count(), 3);
  });
  await tally.check("a translation is kept as far as it is written", async (assert) => {
    await page.locator("#paragraph-1").fill("He was seized in Semey on <3 May> 2018\n\nby quorsandts.");
    await page.locator("#translator").fill("T. K.");
    await page.locator("form.translation button.main").click();
    assert.equal(await page.locator(".pair textarea").count(), 0);
    const words = await page.locator(".pair").nth(2).innerText();
    assert.ok(words.includes("on <3 May> 2018") && words.includes("quorsandts"), words);
    assert.match(await page.locator("main").innerText(), /1 paragraph translated \/ 3/);
    assert.match(await page.locator("main").innerText(), /T\. K\./);
    assert.match(await page.locator("main").innerText(), /Nobody compared/);
    if (pictures) await takePictures(house, pictures, "translation", `${document}/translation?language=en&edit=yes`);
  });
  await tally.check("it is found by search, at its place, and nothing is proposed of it", async (assert) => {
    await house.go("/search?q=quorsandts");
    await page.locator("ol.hits blockquote a").first().click();
    assert.match(new URL(page.url()).pathname, /\/translation$/);
    assert.ok((await page.locator("#at mark").innerText()).includes("quorsandts"));
    assert.ok((await page.locator("#at .own").innerText()).includes("Семейде"));
    assert.equal(await proposals(), before);
  });
  await tally.check("a passage of the original leads to its translation, and back", async (assert) => {
    const at = TEXT.indexOf("Семейде");
    await house.go(`${document}/translation?language=en&at=${at}-${at + 7}#at`);
    assert.equal(await page.locator("#at .own mark").innerText(), "Семейде");
    await page.locator("#at .own a").click();
    assert.match(new URL(page.url()).pathname, /\/read$/);
  });
  await tally.check("it is gone on with, compared, and found in its newest form only", async (assert) => {
    await house.go(`${document}/translation?language=en`);
    await page.locator("main .acts a.button").click();
    await page.locator("#paragraph-1").fill("He was seized in Semey on 3 May 2018.");
    await page.locator("#paragraph-2").fill("He did not come home, zumptious.");
    await page.locator("#checker").fill("B. A.");
    await page.locator("form.translation button.main").click();
    assert.match(await page.locator("main").innerText(), /2 paragraphs translated \/ 3/);
    assert.ok(!/Nobody compared/.test(await page.locator("main").innerText()));
    await house.go("/search?q=quorsandts");
    assert.equal(await page.locator("ol.hits li").count(), 0);
    await house.go("/search?q=zumptious");
    assert.equal(await page.locator("ol.hits li").count(), 1);
    await house.go(`${document}/read`);
    assert.ok((await page.locator("main").innerText()).includes("Оны 2018 жылы"), "the original is what is reviewed");
  });
  if (scripts === "off") return;
  await tally.check("it fits a phone and can be used by everybody, in light and dark", async (assert) => {
    for (const path of [`${document}/translation?language=en`, `${document}/translation?language=ug`]) {
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
    }
  });
}
