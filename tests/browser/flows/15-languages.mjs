// The desk in another language: chosen at the foot, right to left where it is, no page wider than a phone; a sentence is corrected.
const PAGES = ["/", "/import", "/files", "/write", "/lists/document", "/lists/person", "/lists/event", "/places", "/places/new", "/search?q=a", "/doubles", "/log", "/settings", "/help", "/wording"];

export async function run({ house, page, tally, scripts }) {
  const choose = async (tag) => {
    await page.locator(`form.languages button[value='${tag}']`).click();
    const found = await page.locator("html").getAttribute("lang");
    if (found !== tag) throw new Error(`the page is in ${found}, not in ${tag}`);
  };

  await house.go("/lists/person?sort=name&down=yes");
  const tags = await page.locator("form.languages button").evaluateAll((all) => all.map((one) => one.value));
  await tally.must("a language is chosen at the foot, and the page stays", async (assert) => {
    assert.ok(tags.length > 2, tags.join(" "));
    await choose("ug");
    assert.equal(new URL(page.url()).pathname + new URL(page.url()).search, "/lists/person?sort=name&down=yes");
    assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
    await house.go("/settings");
    assert.equal(await page.locator("#language").inputValue(), "ug");
  });
  const wide = [];
  const unusable = [];
  for (const tag of tags) {
    await choose(tag);
    await house.as({ size: "phone" }, async (phone) => {
      for (const path of PAGES) {
        await phone.go(path);
        const over = await phone.overhang();
        if (over > 0) wide.push(`${path} in ${tag} by ${over} pixels`);
      }
    });
    if (scripts === "on") {
      for (const path of ["/", "/settings", "/wording"]) {
        await house.go(path);
        unusable.push(...(await house.accessibilityFaults()).map((fault) => `${path} in ${tag}: ${fault}`));
      }
    }
  }
  await tally.check(`no page is wider than a phone in any of ${tags.length} languages`, (assert) => assert.deepEqual(wide, []));
  if (scripts === "on") await tally.check("no fault of accessibility in any language", (assert) => assert.deepEqual(unusable, []));
  await tally.check("a sentence is corrected in place and taken back", async (assert) => {
    await house.go("/wording/de/nav-start");
    await page.locator("#text").fill("{ $count");
    await page.locator("button.main").click();
    assert.ok((await page.locator("#wrong-text").innerText()).length > 10);
    await page.locator("#text").fill("Anfang");
    await page.locator("input[name='reviewed']").check();
    await page.locator("button.main").click();
    await choose("de");
    assert.equal(await page.locator("header nav a").first().innerText(), "Anfang");
    await house.go("/wording/de/nav-start");
    await page.locator("button[value='take-back']").click();
    assert.notEqual(await page.locator("header nav a").first().innerText(), "Anfang");
  });
  await choose("en");
}
