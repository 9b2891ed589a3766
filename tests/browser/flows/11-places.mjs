// Which place a name means: proposed, chosen, taken back; and a camp that no list has, described with a name from right to left.
export async function run({ house, page, tally }) {
  const part = () => page.locator("section[aria-labelledby='gazetteer']");
  const undo = () => page.locator(".flash form[action='/undo'] button").click();

  await house.go("/places");
  await tally.must("the list of places says what nobody said yet", async (assert) => {
    assert.ok((await page.locator("table.list a", { hasText: "Not said yet" }).count()) > 5);
    await page.locator("td.name a", { hasText: /^Almaty$/ }).first().click();
    assert.match(await part().innerText(), /GeoNames/);
  });
  const almaty = new URL(page.url()).pathname;
  await tally.must("a place is chosen with its reasons and point, and that is taken back", async (assert) => {
    assert.ok((await part().locator("ul.reasons li").count()) > 2, "no reason");
    await part().locator("button[value^='this ']").first().click();
    assert.equal(new URL(page.url()).pathname, almaty);
    assert.match(await part().innerText(), /geo:43\./);
    assert.equal(await part().locator("button[value^='this ']").count(), 0);
    await part().locator("details summary").first().click();
    assert.ok((await part().locator("table.place-names tbody tr").count()) > 5, "no names");
    await undo();
    assert.ok((await part().locator("button[value^='this ']").count()) > 0);
  });
  await tally.check("none of these is remembered, and another name is looked up", async (assert) => {
    await part().locator("button[value='none']").click();
    assert.match(await part().innerText(), /does not mean/);
    await page.locator("#place-asked").fill("Алма-Ата");
    await part().locator("form.filter button").click();
    assert.ok((await part().locator("button[value='this 1526384']").count()) > 0);
    await house.go(almaty);
  });
  await tally.check("a camp is described; what does not fit is said and what was typed stays", async (assert) => {
    await house.go("/places/new");
    await page.locator("#name-0").fill("قاراقشوقى لاگەرى");
    await page.locator("#language-0").fill("kk-Arab");
    await page.locator("#type").selectOption("camp");
    await page.locator("#country").fill("China");
    await page.locator("#latitude").fill("80,5");
    await page.locator("#longitude").fill("44.2");
    await page.locator("#radius").fill("2 km");
    await page.locator("form.place-form button.main").click();
    assert.match(await page.locator("#wrong-source").innerText(), /Say who/);
    assert.equal(await page.locator("#name-0").inputValue(), "قاراقشوقى لاگەرى");
    await page.locator("#source").fill("a drawing");
    await page.locator("form.place-form button.main").click();
    assert.match(await page.locator("#wrong-latitude").innerText(), /swapped/);
    await page.locator("#latitude").fill("44,2");
    await page.locator("#longitude").fill("80.5°");
    await page.locator("form.place-form button.main").click();
    assert.match(new URL(page.url()).pathname, /^\/records\//);
    assert.match(await page.locator("main").innerText(), /± 2000 m[\s\S]*geo:44\.2,80\.5;u=2000/);
    await house.go("/places?state=own");
    assert.equal(await page.locator("td.name a", { hasText: "قاراقشوقى" }).count(), 1);
  });
  await tally.check("no page of places is wider than a phone", async (assert) => {
    for (const path of ["/places", "/places/new", almaty]) {
      await house.as({ size: "phone" }, async (phone) => {
        await phone.go(path);
        assert.equal(await phone.overhang(), 0, path);
      });
    }
  });
}
