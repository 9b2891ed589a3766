// The log can be checked from the desk, and a statement's proof taken away.
export async function run({ house, page, tally }) {
  await house.go("/log");
  await page.locator("form[action='/log/verify'] button").click();
  await tally.check("checking the log says what it found", async (assert) => {
    assert.equal(new URL(page.url()).pathname, "/log");
    assert.match(await page.locator("main").innerText(), /\d/);
  });
  await tally.check("the checkpoint is a signed note", async (assert) => {
    const response = await house.context.request.get(new URL("/log/checkpoint", house.origin).href);
    assert.equal(response.status(), 200);
    assert.match(await response.text(), /^[^\n]+\n\d+\n[A-Za-z0-9+/=]+\n(?:[^\n]*\n)*\n— /);
  });
  await tally.check("a statement's proof comes as a file", async (assert) => {
    await house.go("/lists/person");
    await page.locator("td.name a").first().click();
    const href = await page.locator("a[href^='/statements/']").first().getAttribute("href");
    await house.go(href);
    const proof = await page.locator("a[href$='/proof']").getAttribute("href");
    const response = await house.context.request.get(new URL(proof, house.origin).href);
    assert.equal(response.status(), 200);
    assert.match(await response.text(), /^c2sp\.org\/tlog-proof@v1\n/);
  });
}
