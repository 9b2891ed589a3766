// A reprint and a translation: found when they come in, tied by a person, one source from then on, taken back.
const BODY = "Thirty-one people walked to the district court of Tekeli on Monday and asked to be let in, and the guard at the door wrote their names on a sheet of squared paper. Nobody was let in before noon. The hearing of Orazgul Sandybek, who was detained on 4 May 2021, was moved to the small room under the stairs, where there are six chairs, and was over after nine minutes.";
const FILES = [
  { name: "release.txt", text: `LANTERN ARCHIVE\nPress release\n\n10 May 2021\n\n${BODY}\n` },
  { name: "reprint.txt", text: `THE TEKELI POST\n11 May 2021\n\nLantern Archive writes:\n\n${BODY}\n\nThe court did not answer our questions by the evening.\n` },
  { name: "other.txt", text: "LANTERN ARCHIVE\n\n2 June 2021\n\nThe library of Tekeli has a new roof. It was built by eleven neighbours in one week, with boards that a farmer gave them.\n" },
];

export async function run({ house, page, tally }) {
  await house.go("/import");
  await page.locator("#file").setInputFiles(
    FILES.map(({ name, text }) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) })),
  );
  await page.locator("form[action='/import'] button.main").click();
  const line = (name) => page.locator(".import-line", { has: page.locator("h2", { hasText: name }) });
  const alike = (name) => line(name).locator("a[href$='#alike']");
  await tally.must("what came in says that it is perhaps the same source", async (assert) => {
    assert.equal(await alike("reprint.txt").count(), 1);
    assert.equal(await alike("other.txt").count(), 0);
  });
  await alike("reprint.txt").click();
  const address = new URL(page.url()).pathname;
  const cards = page.locator("section[aria-labelledby='alike'] li.card");
  await tally.must("the two are laid beside each other with why", async (assert) => {
    assert.equal(await cards.count(), 1);
    assert.match(await cards.first().innerText(), /shorter text/);
    assert.equal(await cards.first().locator("button").count(), 3);
  });
  await tally.must("a person says that it is a copy, and it is remembered", async (assert) => {
    await cards.first().locator("button[value='copy']").click();
    assert.match(await page.locator(".flash").innerText(), /one source/);
    assert.equal(await cards.first().locator(".state").innerText(), "a copy");
    assert.equal(await cards.first().locator("button").count(), 0);
    await cards.first().locator("a.record").click();
    assert.equal(await cards.first().locator(".state").innerText(), "a copy");
  });
  await tally.check("it is told as data too", async (assert) => {
    const response = await house.context.request.get(new URL(`${address}.json`, house.origin).href);
    const found = (await response.json()).alike;
    assert.equal(found.length, 1);
    assert.equal(found[0].said, "copy");
    assert.ok(found[0].share > 0.5);
  });
  await tally.check("and can be taken back", async (assert) => {
    await house.go(address);
    await cards.first().locator("a[href^='/statements/']").click();
    assert.match(await page.locator("main").innerText(), /Copy of/);
    await page.goBack();
    await house.go(address);
    const undo = page.locator(".flash form[action='/undo'] button");
    if (await undo.count()) {
      await undo.click();
      await house.go(address);
      assert.equal(await cards.first().locator("button").count(), 3);
    }
  });
}
