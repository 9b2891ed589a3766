// Film, voice and pictures: a recording plays from any second, what is said is written down
// beside it, a region of a picture is marked, and a covered copy shows nothing of what it covers.
import { deflateSync, inflateSync } from "node:zlib";

const SECONDS = 90;
const RATE = 44_100;

/** A tone that browsers play, long enough that its end is not fetched with its beginning. */
function tone() {
  const sound = Buffer.alloc(SECONDS * RATE * 2);
  for (let at = 0; at < SECONDS * RATE; at += 1) sound.writeInt16LE(at % 100 < 50 ? 900 : -900, at * 2);
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + sound.length, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write("data", 36);
  head.writeUInt32LE(sound.length, 40);
  return Buffer.concat([head, sound]);
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function chunk(name, inside) {
  const body = Buffer.concat([Buffer.from(name), inside]);
  let crc = 0xffffffff;
  for (const byte of body) crc = crcTable[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(inside.length);
  sum.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
  return Buffer.concat([length, body, sum]);
}

const [WIDTH, HEIGHT] = [400, 200];

/** A picture: green, with a red part on its left that stands for a face. */
function card() {
  const rows = [];
  for (let y = 0; y < HEIGHT; y += 1) {
    const row = Buffer.alloc(1 + WIDTH * 3);
    for (let x = 0; x < WIDTH; x += 1) row.set(x < 100 && y < 100 ? [200, 30, 30] : [40, 160, 60], 1 + x * 3);
    rows.push(row);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const text = Buffer.from("Author\0Umbetiyar Qosh");
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("tEXt", text),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The pixels of a PNG with three bytes each, and the names of its parts. */
function pixels(png) {
  const names = [];
  const data = [];
  let [width, height] = [0, 0];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString("latin1", at + 4, at + 8);
    names.push(name);
    if (name === "IHDR") [width, height] = [png.readUInt32BE(at + 8), png.readUInt32BE(at + 12)];
    if (name === "IDAT") data.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const packed = inflateSync(Buffer.concat(data));
  const stride = width * 3;
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const kind = packed[y * (stride + 1)];
    for (let i = 0; i < stride; i += 1) {
      const left = i >= 3 ? out[y * stride + i - 3] : 0;
      const up = y > 0 ? out[(y - 1) * stride + i] : 0;
      const corner = i >= 3 && y > 0 ? out[(y - 1) * stride + i - 3] : 0;
      const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
      const paeth = a <= b && a <= c ? left : b <= c ? up : corner;
      const guess = [0, left, up, (left + up) >> 1, paeth][kind];
      out[y * stride + i] = (packed[y * (stride + 1) + 1 + i] + guess) & 0xff;
    }
  }
  return { names, width, height, at: (x, y) => [...out.subarray(y * stride + x * 3, y * stride + x * 3 + 3)] };
}

/** Takes a file in and returns the path of its document. */
async function take(house, page, name, mimeType, buffer) {
  await house.go("/import");
  await page.locator("#file").setInputFiles({ name, mimeType, buffer });
  await page.locator("form[action='/import'] button.main").click();
  const href = await page.locator(".import-line a[href^='/documents/']").first().getAttribute("href");
  return href.split("/").slice(0, 3).join("/");
}

export async function run({ house, page, scripts, tally }) {
  const at = (path) => new URL(path, house.origin).href;
  const sound = await take(house, page, "yard.wav", "audio/wav", tone());

  await tally.check("the recording is sent in parts, and only where it is", async (assert) => {
    const ask = (headers) => house.context.request.get(at(`${sound}/media`), { headers });
    const part = await ask({ range: "bytes=1000000-1000009" });
    assert.equal(part.status(), 206);
    assert.equal((await part.body()).length, 10);
    assert.match(part.headers()["content-range"], /^bytes 1000000-1000009\//);
    assert.equal(part.headers()["content-type"], "audio/wav");
    assert.equal((await ask({ range: "bytes=99999999-" })).status(), 416);
  });

  await house.go(`${sound}/play`);
  if (scripts === "on") {
    await tally.check("it plays from the middle without being fetched whole", async (assert) => {
      const ranges = [];
      page.on("response", (response) => {
        if (response.url().endsWith("/media")) ranges.push([response.status(), response.headers()["content-range"]]);
      });
      const state = await page.locator("#player").evaluate(async (player) => {
        const heard = (name) => new Promise((resolve) => player.addEventListener(name, resolve, { once: true }));
        if (player.readyState < 1) await heard("loadedmetadata");
        const seeked = heard("seeked");
        player.currentTime = 75;
        await seeked;
        player.muted = true;
        const going = heard("timeupdate");
        await player.play();
        await going;
        player.pause();
        return { duration: player.duration, time: player.currentTime, error: player.error?.message };
      });
      assert.equal(Math.round(state.duration), SECONDS);
      assert.ok(state.time >= 75 && !state.error, JSON.stringify(state));
      const starts = ranges.map(([status, range]) => status === 206 && Number(/bytes (\d+)-/.exec(range ?? "")?.[1]));
      assert.ok(starts.some((start) => start > 5_000_000), JSON.stringify(ranges));
    });
    await tally.check("keys go back, put the time in and are told", async (assert) => {
      await page.locator("#content").focus();
      await page.locator("#player").evaluate((player) => (player.currentTime = 90));
      await page.keyboard.press("F4");
      await page.keyboard.press("F8");
      assert.match(await page.locator("#content").inputValue(), /^\[00:01:25\] $/);
      await page.waitForResponse((response) => response.url().endsWith("/transcript/draft") && response.ok(), { timeout: 20_000 });
      await page.locator("#content").fill("");
    });
  } else {
    await tally.check("without scripts the browser's own player stands there", async (assert) => {
      assert.equal(await page.locator("audio#player[controls]").getAttribute("src"), `${sound}/media`);
      assert.equal(await page.locator("[data-player]").isVisible(), false);
    });
  }

  await page.locator("#content").fill("[00:00:05] They came in the morning.\n[00:01:23] Esengul Mynzhas was arrested in Semey on 3 May 2018.");
  await page.locator("#language").fill("en");
  await page.locator(`form[action='${sound}/transcript'] button.main`).click();
  await tally.must("what is heard is kept with its times", async (assert) => {
    assert.equal(await page.locator(".spoken li").count(), 2);
    assert.equal(await page.locator(".spoken a").nth(1).innerText(), "00:01:23");
  });
  await tally.check("proposals come from it, and a passage plays from its second", async (assert) => {
    await house.go(`${sound}/read`);
    const tag = page.locator(".text a.tag.kind-person").first();
    await house.go(await tag.getAttribute("href"));
    assert.match(await page.locator("#player").getAttribute("src"), /#t=83\.000/);
    await page.locator(".decide button[value='accept']").first().click();
    await house.go("/lists/person");
    await page.locator("main a", { hasText: "Esengul Mynzhas" }).first().click();
    assert.equal(await page.locator(".play-link", { hasText: "00:01:23" }).count() > 0, true);
  });
  await tally.check("subtitles go out and come in again", async (assert) => {
    const srt = await (await house.context.request.get(at(`${sound}/transcript/srt`))).text();
    assert.match(srt, /00:00:05,000 --> 00:01:23,000\nThey came in the morning\./);
    const vtt = "WEBVTT\n\n00:10.000 --> 00:12.000\n<v Neighbour>They knocked.\n";
    await house.go(`${sound}/play`);
    await page.locator("#file").setInputFiles({ name: "a.vtt", mimeType: "text/vtt", buffer: Buffer.from(vtt) });
    await page.locator(`form[action='${sound}/subtitles'] button`).click();
    assert.match(await page.locator(".spoken").innerText(), /00:00:10\s+Neighbour: They knocked\./);
  });
  await looked(house, tally, scripts, `${sound}/play`, "the page of a recording");

  const picture = await take(house, page, "card.png", "image/png", card());
  await house.go(`${picture}/picture`);
  if (scripts === "on") {
    await drag(page, [0.05, 0.05], [0.25, 0.5]);
    await tally.check("a region is marked by dragging", async (assert) => {
      const numbers = await Promise.all(["x", "y", "width", "height"].map((name) => page.locator(`#${name}`).inputValue()));
      const near = [5, 5, 20, 45].every((wanted, i) => Math.abs(Number(numbers[i]) - wanted) < 1);
      assert.ok(near, numbers.join(" "));
    });
    await tally.check("and by keys", async (assert) => {
      const before = Number(await page.locator("#x").inputValue());
      await page.locator("svg[data-draw]").focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Shift+ArrowDown");
      assert.ok(Math.abs(Number(await page.locator("#x").inputValue()) - before - 1) < 0.02);
    });
  } else {
    for (const [name, number] of [["x", "5"], ["y", "5"], ["width", "20"], ["height", "45"]]) await page.locator(`#${name}`).fill(number);
  }
  await page.locator("#says").fill("Umbetiyar Qosh was detained in Almaty on 4 May 2018.");
  await page.locator("#shows").fill("a stamp without a date");
  await page.locator("form[data-region] button.main").click();
  await tally.check("what it says and shows is outlined on the picture", async (assert) => {
    assert.equal(await page.locator(".lit.kind-region").count(), 2);
    assert.equal(await page.locator(".spoken li").count(), 2);
  });
  await looked(house, tally, scripts, `${picture}/picture`, "the page of regions");

  await house.go(`${picture}/cover`);
  if (scripts === "on") {
    await drag(page, [0.0, 0.0], [0.27, 0.55]);
  } else {
    await page.locator("#areas").fill("0 0 27 55");
    await page.locator("form[method='get'][action$='/cover'] button").click();
    await tally.check("it can be looked at first", async (assert) => {
      assert.equal(await page.locator(".lit.covered").count(), 1);
    });
  }
  await looked(house, tally, scripts, `${picture}/cover?areas=0+0+27+55`, "the page of covering");
  await page.locator("#checked").fill("ID seen, 16 October 2021");
  await page.locator("form[method='post'][action$='/cover'] button.main").click();
  await tally.must("the copy is a document of its own", async (assert) => {
    const path = new URL(page.url()).pathname;
    assert.match(path, /^\/documents\/[0-9a-f-]+$/);
    assert.notEqual(path, picture);
  });
  await tally.check("what was covered is in none of its pixels, and nothing else went along", async (assert) => {
    const answer = await house.context.request.get(at(`${new URL(page.url()).pathname}/original`));
    const copy = await answer.body();
    const found = pixels(copy);
    assert.deepEqual([found.width, found.height], [WIDTH, HEIGHT]);
    assert.ok(!found.names.includes("tEXt") && !copy.includes("Umbetiyar"));
    for (let y = 0; y < HEIGHT; y += 1) {
      for (let x = 0; x < WIDTH; x += 1) {
        const [red, green] = found.at(x, y);
        assert.ok(!(red > 100 && green < 100), `a pixel of the face at ${x}, ${y}`);
      }
    }
    assert.deepEqual(found.at(10, 10), [0, 0, 0]);
    assert.deepEqual(found.at(300, 150), [40, 160, 60]);
  });
}

/** Drags over the picture, from and to parts of its width and height. */
async function drag(page, from, to) {
  const box = await page.locator("svg[data-draw]").boundingBox();
  const place = ([x, y]) => [box.x + box.width * x, box.y + box.height * y];
  await page.mouse.move(...place(from).map((number) => number + 0.5));
  await page.mouse.down();
  await page.mouse.move(...place([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]));
  await page.mouse.move(...place(to));
  await page.mouse.up();
}

/** Looks at a page as a phone shows it, in the dark, and for faults of accessibility. */
async function looked(house, tally, scripts, path, what) {
  if (scripts === "off") return;
  await house.as({ size: "phone", dark: true }, async (phone) => {
    await phone.go(path);
    await tally.check(`${what} is as wide as a phone and has no fault of accessibility`, async (assert) => {
      assert.ok((await phone.overhang()) <= 0, `${await phone.overhang()} pixels too wide`);
      assert.deepEqual(await phone.accessibilityFaults(), []);
    });
  });
}
