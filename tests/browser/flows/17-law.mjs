// Articles of law: accepted charges as a list and one by one, what is meant chosen and taken back.
import { takePictures } from "../pictures.mjs";

// No part of the first article is named, so that three entries of the file fit it.
const NOTE = `On 3 March 2021 a court in Almaty sentenced Esengul Mynzhas to four years in prison under Article 174 of the Criminal Code of Kazakhstan.

On 9 May 2019 police in Semey arrested Tolqyn Aqsuatova, who was charged under Article 405 (2) of the Criminal Code of Kazakhstan.

Esengul Mynzhas was released on 5 June 2022.
`;

export async function run({ house, page, scripts, tally, pictures }) {
  const accept = async () => {
    const document = new URL(page.url()).pathname.split("/")[2];
    await house.go(`/documents/${document}/remaining`);
    const button = page.locator("button[value='accept all']");
    // Another flow may have decided on all of it.
    if ((await button.count()) > 0) await button.first().click();
  };
  await tally.must("charges of a release and of a note are accepted with their events", async (assert) => {
    await house.go("/lists/document");
    await page.locator("td.name a").first().click();
    await accept();
    await house.go("/write");
    await page.locator("#content").fill(NOTE);
    await page.locator("#language").fill("en");
    await page.locator("form[action='/write/keep'] button.main").click();
    assert.match(new URL(page.url()).pathname, /^\/documents\//);
    await accept();
    await house.go("/law");
    assert.ok(Number(await page.locator("h1 .count").innerText()) > 2, "too few articles are cited");
  });
  const rows = () => page.locator("table.law-list tbody tr").count();
  const all = await rows();
  await tally.check("the list is reached from the navigation, sorted and sieved by links", async (assert) => {
    await house.go("/");
    await page.locator("nav details.more summary").click();
    await page.locator("nav details.more a[href='/law']").click();
    assert.equal(await page.locator("th[aria-sort='descending']").count(), 1);
    await page.locator("th a[href*='sort=article']").click();
    assert.equal(await page.locator("th[aria-sort='ascending']").count(), 1);
    await page.locator(".choices a[href*='state=written']").click();
    assert.ok((await rows()) < all);
    await house.go("/law?from=1950&to=1950");
    assert.equal(await page.locator(".empty").count(), 1);
  });
  await tally.check("an article has its cases by year, group and outcome", async (assert) => {
    await house.go("/law");
    await page.locator("table.law-list a[href^='/law/']:not([href*='written'])").first().click();
    for (const part of ["#file", "#charges", "#by-outcome", "#cases"]) {
      assert.equal(await page.locator(part).count(), 1, part);
    }
    const count = Number(await page.locator("h1 .count").innerText());
    assert.equal(await page.locator("#cases ~ div table tbody tr, section:has(#cases) tbody tr").count(), count);
    if (pictures) await takePictures(house, pictures, "article");
  });
  await tally.check("what is meant is chosen at the event, with the keyboard, and taken back", async (assert) => {
    await house.go("/law");
    const unsure = page.locator("table.law-list tbody tr", { has: page.locator("td.number .note") });
    assert.ok((await unsure.count()) > 0, "no article is unsure");
    await unsure.first().locator("a").first().click();
    const article = page.url();
    const before = await page.locator("a[href$='#property-charge']").count();
    assert.ok(before > 0, "no event is unsure");
    await page.locator("a[href$='#property-charge']").first().click();
    const button = page.locator("form.provision button").first();
    await button.focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(".flash");
    assert.equal(await page.locator("form.provision strong").count(), 1);
    await page.locator(".flash button").click();
    await page.goto(article);
    assert.equal(await page.locator("a[href$='#property-charge']").count(), before);
  });
  if (pictures) await takePictures(house, pictures, "law", "/law");
  const article = await (async () => {
    await house.go("/law");
    return page.locator("table.law-list td a").first().getAttribute("href");
  })();
  for (const path of ["/law", article]) {
    await tally.check(`${path} is a table and JSON too`, async (assert) => {
      for (const form of ["json", "csv"]) {
        const address = new URL(path, house.origin);
        address.searchParams.set("format", form);
        const response = await page.request.get(address.href);
        assert.equal(response.status(), 200);
        assert.ok((await response.text()).length > 20);
      }
    });
    if (scripts === "off") continue;
    await tally.check(`${path} fits a phone and can be used by everybody, in light and dark, in Uyghur too`, async (assert) => {
      for (const [size, dark, locale] of [
        ["phone", false, "en"],
        ["desktop", true, "en"],
        ["phone", true, "ug"],
        ["desktop", false, "ug"],
      ]) {
        await house.as({ size, dark, locale }, async (other) => {
          await other.go(path);
          assert.equal(await other.overhang(), 0, `${size} ${locale}`);
          assert.deepEqual(await other.accessibilityFaults(), [], `${size} ${locale} dark: ${dark}`);
          if (locale === "ug") assert.equal(await other.page.locator("html").getAttribute("dir"), "rtl");
          if (pictures) {
            const name = `${path === "/law" ? "law" : "article"}-${size}-${locale}${dark ? "-dark" : ""}.png`;
            await other.page.screenshot({ path: `${pictures}/${name}`, fullPage: true });
          }
        });
      }
    });
  }
}
