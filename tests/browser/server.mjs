// Starts `kua demo` and waits for the address that it prints.
import { spawn } from "node:child_process";

const PATIENCE = 120_000;

/** Starts a served sample world; `stop` ends it and waits until it is gone. */
export async function startDemo(kua, extra = []) {
  const child = spawn(kua, ["demo", ...extra], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LANG: "C.UTF-8" },
  });
  let printed = "";
  const ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve(signal ?? code)));
  const address = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`kua demo printed no address within ${PATIENCE / 1000} s; it printed: ${printed.trim()}`));
    }, PATIENCE);
    const look = (bytes) => {
      printed += bytes;
      const found = printed.match(/http:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d+\/\S*(?=\s)/);
      if (found) {
        clearTimeout(timer);
        resolve(found[0]);
      }
    };
    child.stdout.setEncoding("utf8").on("data", look);
    child.stderr.setEncoding("utf8").on("data", look);
    child.once("error", (error) => {
      clearTimeout(timer);
      reject(new Error(`kua can't be started: ${error.message}`));
    });
    ended.then((how) => {
      clearTimeout(timer);
      reject(new Error(`kua demo ended (${how}) before it printed an address; it printed: ${printed.trim()}`));
    });
  });
  return {
    address,
    printed: () => printed,
    async stop() {
      child.kill("SIGINT");
      const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
      const how = await ended;
      clearTimeout(late);
      return how;
    },
  };
}
