// The browser, and a page that notes every request, script error and broken rule.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Widths that we look at: a desk, a phone. */
export const SIZES = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 360, height: 740 },
};

export function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // No other host is ever reached; an attempt is still seen and counted.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ],
  });
}

/** Opens `address` in a fresh context, as somebody who sits at the desk. */
export async function openHouse(browser, address, { scripts, size = "desktop", dark = false, locale = "en" }) {
  const house = new House(browser, address, { scripts, size, dark, locale });
  await house.open();
  return house;
}

class House {
  constructor(browser, address, manner) {
    this.browser = browser;
    this.address = address;
    this.origin = new URL(address).origin;
    this.manner = manner;
    this.strangers = [];
    this.faults = [];
    this.requests = 0;
  }

  async open(storageState = undefined) {
    const { scripts, size, dark, locale } = this.manner;
    this.context = await this.browser.newContext({
      javaScriptEnabled: scripts,
      viewport: SIZES[size],
      colorScheme: dark ? "dark" : "light",
      locale,
      storageState,
    });
    this.context.setDefaultTimeout(15_000);
    this.watch(this.context);
    this.page = await this.context.newPage();
    if (!storageState) await this.page.goto(this.address);
  }

  watch(context) {
    context.on("request", (request) => {
      this.requests += 1;
      const url = new URL(request.url());
      if (["data:", "blob:", "about:"].includes(url.protocol)) return;
      if (url.origin !== this.origin) this.strangers.push(`${url.protocol}//${url.host}`);
    });
    context.on("response", (response) => {
      if (response.status() >= 500) this.faults.push(`${response.status()} at ${new URL(response.url()).pathname}`);
    });
    context.on("weberror", (error) => this.faults.push(`script error: ${error.error().message}`));
    context.on("console", (message) => {
      if (message.type() === "error" && /Content.Security.Policy|Refused to/i.test(message.text())) {
        this.faults.push(`against the content security policy: ${message.text()}`);
      }
    });
  }

  /** Goes to a path of this house and gives the response. */
  go(path) {
    return this.page.goto(new URL(path, this.origin).href);
  }

  /** The same session at another width or colour, closed again after `body`. */
  async as(manner, body) {
    const state = await this.context.storageState();
    const other = new House(this.browser, this.address, { ...this.manner, ...manner });
    await other.open(state);
    try {
      await body(other);
    } finally {
      this.strangers.push(...other.strangers);
      this.faults.push(...other.faults);
      await other.close();
    }
  }

  /** Faults of accessibility on this page, one sentence each. Needs scripts. */
  async accessibilityFaults() {
    const session = await this.context.newCDPSession(this.page);
    // In a world of its own, so that the page's policy on scripts stays in force for the page.
    const { frameTree } = await session.send("Page.getFrameTree");
    const { executionContextId } = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
    await session.send("Runtime.evaluate", { contextId: executionContextId, expression: `${axeSource};0` });
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
      expression: `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"], resultTypes: ["violations"] })
        .then((found) => found.violations.map((fault) =>
          fault.id + " (" + fault.nodes.length + "): " + fault.nodes[0].target.join(" ")))`,
    });
    await session.detach();
    if (exceptionDetails) throw new Error(`axe could not run: ${exceptionDetails.text}`);
    return result.value;
  }

  /** How many pixels the page is wider than the window. */
  async overhang() {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  /** What must hold after every flow, whatever it did. */
  async judge(tally) {
    await tally.check(`no request to another host (${this.requests} requests)`, (assert) => {
      assert.ok(this.requests > 0, "the flow made no request at all");
      assert.deepEqual(this.strangers, []);
    });
    await tally.check("no fault of the server, a script or the content security policy", (assert) => {
      assert.deepEqual(this.faults, []);
    });
  }

  async close() {
    await this.context.close();
  }
}
