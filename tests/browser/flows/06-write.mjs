// Write: a note typed here is saved as one types, and becomes a document like any other.
const TEXT = "Interview on 20 October 2021.\n\nThe witness says that Esengul Mynzhas was arrested in Semey on 3 May 2018.\nКуәгер: «Ол үйге қайтпады».\n";

export async function run({ house, page, scripts, tally }) {
  await house.go("/write");
  await page.locator("#title").fill("A talk at the station");
  await page.locator("#content").fill(TEXT);
  await page.locator("#interviewer").fill("B. A.");
  await page.locator("#language").fill("en");
  if (scripts === "on") {
    await tally.check("a draft is saved as one types", async (assert) => {
      await page.locator("#content").press("End");
      await page.locator("#content").pressSequentially(" ");
      await page.waitForResponse((response) => response.url().endsWith("/write/draft") && response.ok(), { timeout: 20_000 });
      await house.go("/");
      assert.ok((await page.locator("a[href*='/write?draft=']").count()) > 0, "the start page names no draft");
      await page.locator("a[href*='/write?draft=']").first().click();
      assert.ok((await page.locator("#content").inputValue()).includes("Esengul Mynzhas"));
    });
  } else {
    await tally.check("a draft can be saved and gone on with", async (assert) => {
      await page.locator("button[formaction='/write/draft']").click();
      await house.go("/");
      await page.locator("a[href*='/write?draft=']").first().click();
      assert.ok((await page.locator("#content").inputValue()).includes("Esengul Mynzhas"));
    });
  }
  await page.locator("form[action='/write/keep'] button.main").click();
  await tally.check("the note is a document, word for word", async (assert) => {
    assert.match(new URL(page.url()).pathname, /^\/documents\//);
    const id = new URL(page.url()).pathname.split("/")[2];
    await house.go(`/documents/${id}/read`);
    const text = await page.locator("main").innerText();
    assert.ok(text.includes("Esengul Mynzhas") && text.includes("«Ол үйге қайтпады»"));
  });
  await tally.check("it is found", async (assert) => {
    await house.go("/search?q=Mynzhas");
    assert.ok((await page.locator("main a[href^='/documents/']").count()) > 0);
  });
  await tally.check("the draft is gone", async (assert) => {
    await house.go("/");
    assert.equal(await page.locator("a[href*='/write?draft=']").count(), 0);
  });
  await tally.check("an empty note is refused with a reason", async (assert) => {
    await house.go("/write");
    await page.locator("form[action='/write/keep'] button.main").click();
    assert.ok((await page.locator("main").innerText()).trim().length > 20);
    assert.ok(!/^\/documents\//.test(new URL(page.url()).pathname), "an empty document was made");
  });
}
