// A person with contradicting sources: side by side, each leading to its very words.
export async function run({ house, page, scripts, tally, pictures }) {
  await house.go("/lists/person");
  await tally.must("the arrested man is in the list", async (assert) => {
    assert.ok((await page.locator("main a", { hasText: /Nursa[iy]+n/ }).count()) > 0);
  });
  await page.locator("td.name a", { hasText: /Nursa[iy]+n (Q|K)ydyrgali/ }).first().click();
  await tally.must("the person has a page", async (assert) => {
    assert.match(new URL(page.url()).pathname, /^\/records\//);
    assert.equal(await page.locator("h1").count(), 1);
  });
  const person = new URL(page.url()).pathname;
  await tally.check("both spellings stand there", async (assert) => {
    const text = await page.locator("main").innerText();
    assert.ok(text.includes("Nursain Qydyrgali"), "Nursain Qydyrgali is missing");
    assert.ok(text.includes("Nursayin Kydyrgaliev"), "Nursayin Kydyrgaliev is missing");
  });
  await tally.check("a value leads to the very words of its source", async (assert) => {
    const link = page.locator(".property a[href*='/read'], .property a[href*='/documents/']").first();
    const href = await link.getAttribute("href");
    await house.go(href);
    const marked = page.locator("article.text .here, article.text mark.here");
    assert.ok((await marked.count()) > 0, `nothing is marked at ${href}`);
    assert.ok((await marked.first().innerText()).trim().length > 0);
  });
  await tally.check("two records of one woman can be joined, and taken apart again", async (assert) => {
    const lawyers = () => page.locator("td.name a", { hasText: "Ainash Toqsanbay" });
    await house.go("/lists/person");
    const apart = await lawyers().count();
    assert.ok(apart > 1, "the lawyer of two documents is one record already");
    await lawyers().first().click();
    const candidate = page.locator("section[aria-labelledby='candidates'] li.pair", {
      has: page.locator("h3", { hasText: "Ainash Toqsanbay" }),
    });
    assert.ok((await candidate.count()) > 0, "the other record is not offered");
    await candidate.first().locator("button[value='same']").click();
    await house.go("/lists/person");
    assert.equal(await lawyers().count(), apart - 1);
    await lawyers().first().click();
    await page.locator("section[aria-labelledby='judged'] li button").last().click();
    await house.go("/lists/person");
    assert.equal(await lawyers().count(), apart);
  });
  await tally.check("contradicting accounts of the arrest are marked as such", async (assert) => {
    await house.go("/lists/all?conflicts=yes");
    const rows = page.locator("td.name a");
    assert.ok((await rows.count()) > 0, "no record has a conflict");
    await rows.first().click();
    assert.ok((await page.locator(".property.conflict .value").count()) > 1, "no two values side by side");
  });
  if (scripts === "on" && pictures) {
    const { takePictures } = await import("../pictures.mjs");
    const conflict = new URL(page.url()).pathname;
    await takePictures(house, pictures, "conflict", conflict);
    await takePictures(house, pictures, "person", person);
    await takePictures(house, pictures, "start", "/");
  }
}
