// The review queue: what waits in all documents, narrowed by links; several decided at once and taken back.
import { takePictures } from "../pictures.mjs";

export async function run({ house, page, scripts, tally, pictures }) {
  const total = async () => Number(await page.locator("h1 .count").innerText());
  await house.go("/review");
  const all = await total();
  await tally.must("what waits in all documents stands beside its words", async (assert) => {
    assert.ok(all > 5, `only ${all} wait`);
    assert.ok((await page.locator("form.queue h2").count()) > 0);
    const rows = await page.locator("form.queue li").count();
    assert.equal(await page.locator("form.queue blockquote mark").count(), rows);
    assert.equal(await page.locator("form.queue input:checked").count(), 0);
  });
  await tally.check("a kind and the sure ones are links, with their counts", async (assert) => {
    const kind = page.locator(".filters .choices").first().locator("a[href*='kind=place']");
    const count = Number(/\((\d+)\)/.exec(await kind.innerText())[1]);
    await kind.click();
    assert.equal(await total(), count);
    await page.locator(".filters .choices").nth(1).locator("a[href*='sure=yes']").click();
    const sure = await total();
    await page.locator(".filters .choices").nth(1).locator("a[href*='sure=no']").click();
    assert.equal(sure + (await total()), count);
    const answer = await page.request.get(new URL("/review?kind=place&format=json", house.origin).href);
    assert.equal((await answer.json()).rows.length, count);
  });
  await tally.check("nothing is decided where nothing is ticked", async (assert) => {
    await house.go("/review?kind=time");
    const before = await total();
    await page.locator("button[value='accept']").click();
    assert.ok((await page.locator(".flash").innerText()).length > 10);
    assert.equal(await total(), before);
  });
  await tally.check("several are accepted at once, and taken back together", async (assert) => {
    await house.go("/review?kind=time&sure=yes");
    const before = await total();
    assert.ok(before > 1, `${before} times`);
    await page.locator("form.queue input[type='checkbox']").nth(0).check();
    await page.locator("form.queue input[type='checkbox']").nth(1).check();
    await page.locator("button[value='accept']").click();
    assert.equal(await total(), before - 2);
    assert.equal(new URL(page.url()).search, "?kind=time&sure=yes");
    await page.locator(".flash button").click();
    assert.equal(await total(), before);
    // What is rejected makes others of its kind less sure, so all of the kind are counted.
    await house.go("/review?kind=time");
    const times = await total();
    await page.locator("a.button", { hasText: "Tick all" }).click();
    const ticked = await page.locator("form.queue input:checked").count();
    assert.ok(ticked > 2);
    await page.locator("#reason").fill("Days of publication only");
    await page.locator("button[value='reject']").click();
    assert.equal(await total(), times - ticked);
    await page.locator(".flash button").click();
    assert.equal(await total(), times);
  });
  await tally.check("what waits about one person is found from its page", async (assert) => {
    await house.go("/lists/person?sort=statements&down=yes");
    const names = await page.locator("td.name a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    let found = 0;
    for (const href of names.slice(0, 6)) {
      await house.go(href);
      await page.locator(".record-head .choices a[href^='/review?about=']").click();
      found = await total();
      assert.ok(found < all);
      if (found > 0) break;
    }
    assert.ok(found > 0, "nothing waits about any of six persons");
    await page.locator("main a[href='/review']").first().click();
    assert.equal(await total(), all);
  });
  if (pictures) await takePictures(house, pictures, "queue", "/review");
  if (scripts === "off") return;
  await tally.check("the queue fits a phone and can be used by everybody, in light and dark", async (assert) => {
    await house.as({ size: "phone" }, async (phone) => {
      await phone.go("/review");
      assert.equal(await phone.overhang(), 0);
    });
    for (const dark of [false, true]) {
      await house.as({ dark }, async (other) => {
        await other.go("/review?ticked=yes");
        assert.deepEqual(await other.accessibilityFaults(), []);
      });
    }
  });
}
