// Counts what holds and what does not.
import assert from "node:assert/strict";

export class Tally {
  constructor() {
    this.passed = 0;
    this.failed = 0;
  }

  /** The same count, with a title before each name. */
  within(title) {
    return new Scope(this, title);
  }

  pass(name) {
    this.passed += 1;
    console.log(`ok ${name}`);
  }

  fail(name, error) {
    this.failed += 1;
    const text = error instanceof Error ? error.message : String(error);
    console.log(`not ok ${name}: ${text.split("\n").slice(0, 12).join(" / ")}`);
  }

  line() {
    return `${this.passed} passed, ${this.failed} failed`;
  }
}

class Scope {
  constructor(tally, title) {
    this.tally = tally;
    this.title = title;
  }

  /** Runs `body`; a thrown error is a failure, and the flow goes on. */
  async check(name, body) {
    try {
      await body(assert);
      this.tally.pass(`${this.title}: ${name}`);
      return true;
    } catch (error) {
      this.tally.fail(`${this.title}: ${name}`, error);
      return false;
    }
  }

  /** As `check`, but what follows makes no sense without it. */
  async must(name, body) {
    if (!(await this.check(name, body))) throw new Error(`the rest of this flow needs: ${name}`);
  }
}
