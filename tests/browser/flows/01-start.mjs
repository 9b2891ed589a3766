// The start page: opened by the printed address once, and never without a session.
export async function run({ house, page, server, scripts, tally }) {
  await tally.must("the printed address opens the desk", async (assert) => {
    assert.equal(new URL(page.url()).pathname, "/");
    assert.ok((await page.title()).length > 0);
    assert.equal(await page.locator("h1").count(), 1);
  });
  await tally.check("work waits in the sample world", async (assert) => {
    assert.ok((await page.locator("main a[href*='/read']").count()) > 0);
  });
  await tally.check("the secret is not left in the address", (assert) => {
    assert.ok(!page.url().includes("launch"), page.url());
  });
  await tally.check("the address works once", async (assert) => {
    const stranger = await house.browser.newContext({ javaScriptEnabled: scripts === "on" });
    try {
      const other = await stranger.newPage();
      const response = await other.goto(server.address);
      assert.ok(response.status() >= 400, `answered ${response.status()}`);
      const start = await other.goto(new URL("/", server.address).href);
      assert.ok(start.status() >= 400, `the start page answered ${start.status()} without a session`);
      assert.equal(await other.locator("main a[href*='/read']").count(), 0);
    } finally {
      await stranger.close();
    }
  });
  await tally.check("pages of the desk are not kept by the browser", async (assert) => {
    const response = await house.go("/");
    const headers = response.headers();
    assert.match(headers["cache-control"] ?? "", /no-store/);
    assert.match(headers["content-security-policy"] ?? "", /default-src 'none'/);
    assert.equal(headers["referrer-policy"], "no-referrer");
    assert.equal(headers["x-content-type-options"], "nosniff");
  });
  await tally.check("locking ends the session", async (assert) => {
    await page.locator("form[action='/lock'] button").click();
    const response = await house.go("/");
    assert.ok(response.status() >= 400, `answered ${response.status()}`);
  });
}
