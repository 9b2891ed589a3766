// Walks every link that the desk shows: each page answers, fits a phone, and can be used by everybody.
const MOST = 120;

export async function run({ house, page, scripts, tally }) {
  const waiting = ["/"];
  const seen = new Set(waiting);
  const kinds = new Map();
  const wrong = [];
  const unusable = [];
  const wide = [];
  let walked = 0;
  while (waiting.length > 0 && walked < MOST) {
    const path = waiting.shift();
    const response = await house.go(path);
    walked += 1;
    if (response.status() !== 200) {
      wrong.push(`${response.status()} at ${path}`);
      continue;
    }
    if ((await page.locator("h1").count()) !== 1) wrong.push(`${path} has not one heading`);
    const kind = kindOf(path);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    for (const href of await page.locator("a[href]").evaluateAll((links) => links.map((link) => link.getAttribute("href")))) {
      const target = new URL(href, new URL(path, house.origin));
      if (target.origin !== house.origin) {
        wrong.push(`${path} links to ${target.host}`);
        continue;
      }
      const next = target.pathname + target.search;
      // Downloads, and what is not meant for the eye.
      if (/\/(original|proof|checkpoint)$|\/assets\/|json|\.csv|\.ftl$/.test(next) || seen.has(next)) continue;
      if ((kinds.get(kindOf(next)) ?? 0) + waiting.filter((path) => kindOf(path) === kindOf(next)).length >= 12) continue;
      seen.add(next);
      waiting.push(next);
    }
    if (scripts === "on" && kinds.get(kind) <= 3) {
      unusable.push(...(await house.accessibilityFaults()).map((fault) => `${path}: ${fault}`));
    }
    if (scripts === "on" && kinds.get(kind) === 1) {
      await house.as({ size: "phone" }, async (phone) => {
        await phone.go(path);
        const over = await phone.overhang();
        if (over > 0) wide.push(`${path} by ${over} pixels`);
      });
      await house.as({ dark: true }, async (dark) => {
        await dark.go(path);
        unusable.push(...(await dark.accessibilityFaults()).map((fault) => `${path} in the dark: ${fault}`));
      });
    }
  }
  await tally.check(`every link leads to a page (${walked} pages of ${kinds.size} kinds)`, (assert) => {
    assert.ok(kinds.size >= 8, [...kinds.keys()].join(", "));
    assert.deepEqual(wrong, []);
  });
  if (scripts === "on") {
    await tally.check("no fault of accessibility, in light and dark", (assert) => assert.deepEqual(unusable, []));
    await tally.check("no page is wider than a phone", (assert) => assert.deepEqual(wide, []));
  }
  await tally.check("what does not exist is said not to exist", async (assert) => {
    for (const path of ["/nowhere", "/records/00000000-0000-4000-8000-000000000000", "/documents/x", "/lists/nothing"]) {
      const response = await house.go(path);
      assert.equal(response.status(), 404, `${path} answered ${response.status()}`);
    }
  });
}

/** The shape of an address: ids and numbers left out. */
function kindOf(path) {
  return path.split("?")[0].replace(/\/[0-9a-f]{4,}[0-9a-f-]*/g, "/ID");
}
