// Search in every script of the sample world.
const QUERIES = [
  ["Tabaldyryq", "a word"],
  ["Tabal*", "the beginning of a word"],
  ['"open letter"', "a phrase"],
  ["Мұратбек", "Kazakh"],
  ["Бектенбай", "Russian"],
  ["木拉提别克", "Chinese"],
  ["زۇنۇنبەگ", "Uyghur, from right to left"],
  ["Untersuchungshaft", "German"],
  ["kydyrgaliev", "another case of letters"],
];

export async function run({ house, page, scripts, tally, pictures }) {
  for (const [query, what] of QUERIES) {
    await tally.check(`${what} is found: ${query}`, async (assert) => {
      await house.go("/");
      await page.locator("#find").fill(query);
      await page.locator("form.find button").click();
      assert.equal(new URL(page.url()).pathname, "/search");
      assert.equal(new URL(page.url()).searchParams.get("q"), query);
      const hits = await page.locator("main a[href^='/documents/'], main a[href^='/records/']").count();
      assert.ok(hits > 0, "no hit");
    });
  }
  await tally.check("a hit in a text leads to the very words", async (assert) => {
    await house.go(`/search?q=${encodeURIComponent("木拉提别克")}`);
    await page.locator(".hits blockquote a").first().click();
    assert.ok((await page.locator("article.text").innerText()).includes("木拉提别克"));
    assert.equal(await page.locator("article.text #here, article.text .here").first().isVisible(), true);
  });
  await tally.check("a name in other letters is found, and only as typed it is not", async (assert) => {
    await house.go(`/search?q=${encodeURIComponent("Бектенбай kind:person")}`);
    const also = page.locator(".also-written");
    assert.ok((await also.innerText()).includes("Bektenbay"), "no other spelling is shown");
    assert.equal(await page.locator(".hits a", { hasText: "Ruslan Bektenbay" }).count(), 1);
    assert.ok((await page.locator(".hits .met").first().innerText()).includes("Bektenbay"));
    await also.locator("a.as-typed").click();
    assert.equal(new URL(page.url()).searchParams.get("spelled"), "as-typed");
    assert.equal(await page.locator(".hits a", { hasText: "Ruslan Bektenbay" }).count(), 0);
    assert.equal(await page.locator(".also-written").count(), 0);
    const filter = await page.locator(".filters a").first().getAttribute("href");
    assert.ok(filter.includes("spelled=as-typed"), filter);
    await house.go(`/search?q=${encodeURIComponent("Бектенбай")}`);
    await page.locator(".also-written a", { hasText: "Bektenbay" }).first().click();
    assert.equal(new URL(page.url()).searchParams.get("q"), "Bektenbay");
    assert.ok((await page.locator(".hits li").count()) > 0, "the spelling alone finds nothing");
  });
  await tally.check("what is nowhere is said to be nowhere", async (assert) => {
    const response = await house.go("/search?q=qqzzxxyy");
    assert.equal(response.status(), 200);
    assert.equal(await page.locator("main a[href^='/documents/']").count(), 0);
  });
  await tally.check("a broken query is answered, not failed at", async (assert) => {
    for (const query of ['"', "*", "kind:", "from:never", "-", "a OR", "(", "'; drop table x"]) {
      const response = await house.go(`/search?q=${encodeURIComponent(query)}`);
      assert.ok(response.status() < 500, `${query}: ${response.status()}`);
    }
  });
  if (scripts === "on" && pictures) {
    const { takePictures } = await import("../pictures.mjs");
    await takePictures(house, pictures, "search", "/search?q=Almaty");
  }
}
