// One person in two scripts: names by writing system, side by side, decided, remembered, taken back.
const LATIN = "Ainash Toqsanbay";
const CYRILLIC = "Айнаш Токсанбай";

export async function run({ house, page, scripts, tally, pictures }) {
  const cards = () => page.locator("ol.pairs-list > li");
  const count = async () => Number(await page.locator("h1 .count").innerText());
  const pairOfScripts = () => cards().filter({ hasText: CYRILLIC }).first();
  const openPerson = async () => {
    await house.go("/lists/person");
    await page.locator("td.name a", { hasText: CYRILLIC }).first().click();
  };
  const candidates = () => page.locator("section[aria-labelledby='candidates'] li.pair");

  await house.go("/lists/person");
  await tally.must("the list of persons leads to possible doubles", async (assert) => {
    await page.locator("p.doubles a").click();
    assert.equal(new URL(page.url()).pathname, "/doubles");
    assert.ok((await count()) > 0);
    assert.ok((await pairOfScripts().count()) > 0, "nobody in two scripts");
  });
  const all = await count();
  await tally.check("links filter the list by writing, and a word does beside them", async (assert) => {
    await page.locator(".pair-filters a[href*='letters=two']").first().click();
    assert.ok((await count()) < all || all === 1);
    assert.ok((await pairOfScripts().count()) > 0);
    await page.locator("#q").fill("nobody here");
    await page.locator(".pair-filters button").click();
    assert.equal(await count(), 0);
    assert.match(new URL(page.url()).search, /letters=two/, "the filter is forgotten");
    await page.locator("p.empty a").click();
    assert.equal(await count(), all);
  });
  if (scripts === "on") {
    await tally.check("a key lays the first pair side by side, and others decide there", async (assert) => {
      await page.keyboard.press("o");
      await page.waitForURL(/beside/);
      await page.keyboard.press("l");
      await page.waitForURL(/doubles/);
      assert.equal(await count(), all - 1);
      await page.locator(".flash form[action='/undo'] button").click();
      await house.go("/doubles");
      assert.equal(await count(), all);
    });
  }
  if (scripts === "on" && pictures) {
    const { takePictures } = await import("../pictures.mjs");
    await openPerson();
    await takePictures(house, pictures, "doubles-person", new URL(page.url()).pathname);
    await takePictures(house, pictures, "doubles", "/doubles");
    await house.go("/doubles");
    const beside = await pairOfScripts().locator("a.button").getAttribute("href");
    await takePictures(house, pictures, "beside", beside);
  }
  await tally.must("two persons stand side by side with why", async (assert) => {
    await house.go("/doubles");
    await pairOfScripts().locator("a.button").click();
    const text = await page.locator("main").innerText();
    assert.ok(text.includes(LATIN) && text.includes(CYRILLIC));
    assert.ok((await page.locator("ul.reasons li").count()) > 0, "no reason");
    assert.ok((await page.locator("table.beside tbody").count()) > 0, "nothing is compared");
    assert.match(text, /not of persons/);
  });
  await tally.check("not sure leaves the pair for later, with a note, and can be taken back", async (assert) => {
    await page.locator("textarea[name='reason']").fill("ask the colleague");
    await page.locator("button[value='left-open']").click();
    assert.equal(await count(), all - 1);
    await house.go("/doubles?state=left-open");
    assert.equal(await count(), 1);
    await pairOfScripts().locator("a.button").click();
    assert.match(await page.locator("section[aria-labelledby='judged']").innerText(), /ask the colleague/);
    await page.locator("section[aria-labelledby='judged'] button").click();
    await house.go("/doubles");
    assert.equal(await count(), all);
  });
  await tally.check("the page of a person has its names by writing system, and who it may be too", async (assert) => {
    await openPerson();
    assert.ok((await page.locator(".spellings .spelling").count()) > 0);
    assert.match(await page.locator("#property-name").innerText(), /Cyrillic/);
    const passage = page.locator(".spelling p.note a").first();
    assert.match(await passage.getAttribute("href"), /\/read\?/);
    assert.ok((await candidates().count()) > 0, "nobody is proposed");
  });
  await tally.check("not the same is remembered on both pages, and taken back", async (assert) => {
    const before = await candidates().count();
    const other = await candidates().first().locator("h3 a").getAttribute("href");
    await candidates().first().locator("textarea").fill("another town");
    await candidates().first().locator("button[value='not-same']").click();
    assert.equal(await candidates().count(), before - 1);
    const here = new URL(page.url()).pathname;
    await house.go(other);
    assert.equal(await candidates().locator(`h3 a[href='${here}']`).count(), 0);
    assert.match(await page.locator("section[aria-labelledby='judged']").innerText(), /another town/);
    await house.go(here);
    await page.locator(".flash form[action='/undo'] button").click();
    assert.equal(await candidates().count(), before);
  });
  await tally.check("same joins the two under all their names, and an undo parts them", async (assert) => {
    await openPerson();
    await candidates().first().locator("button[value='same']").click();
    const text = await page.locator("#property-name").innerText();
    assert.ok(text.includes(LATIN) && text.includes(CYRILLIC), "a spelling is missing");
    assert.ok((await page.locator(".spellings").count()) > 1, "one group for two scripts");
    await page.locator(".flash form[action='/undo'] button").click();
    await house.go("/doubles");
    assert.equal(await count(), all);
  });
  await tally.check("a decision is in reach of the keyboard", async (assert) => {
    await openPerson();
    await candidates().first().locator("textarea").focus();
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.value), "same");
  });
}
