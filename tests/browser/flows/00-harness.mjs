// The harness itself: it must see a request to another host, a fault of accessibility and
// a broken policy, or its silence about the desk would mean nothing.
import { createServer } from "node:http";

export const modes = ["off", "on"];
export const expectsFaults = true;

const PAGE = `<!doctype html><html><head><title></title></head>
<body><table width="3000"><tr><td>wide</td></tr></table><img src="http://stranger.example/x.png"><img src="/own.png">
<script>document.body.dataset.ran = "yes"</script><form><input name="q"></form></body></html>`;

export async function server() {
  const running = createServer((request, response) => {
    if (request.url === "/broken") {
      response.writeHead(500, { "content-type": "text/html" }).end("<title>broken</title>");
    } else {
      response.setHeader("content-security-policy", "default-src 'none'; img-src *");
      response.setHeader("content-type", "text/html");
      response.end(request.url === "/" ? PAGE : "");
    }
  });
  await new Promise((resolve) => running.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${running.address().port}/`,
    stop: () => new Promise((resolve) => running.close(resolve)),
  };
}

export async function run({ house, scripts, tally }) {
  await tally.check("a request to another host is counted", (assert) => {
    assert.deepEqual(house.strangers, ["http://stranger.example"]);
  });
  await house.go("/broken");
  await tally.check("a failing server is noticed", (assert) => {
    assert.ok(house.faults.some((fault) => fault === "500 at /broken"), house.faults.join(", "));
  });
  await house.go("/");
  if (scripts === "off") return;
  await tally.check("a script against the policy is noticed", (assert) => {
    assert.ok(house.faults.some((fault) => fault.startsWith("against the content security policy")), house.faults.join(", "));
  });
  await tally.check("faults of accessibility are found under the policy", async (assert) => {
    const faults = (await house.accessibilityFaults()).map((fault) => fault.split(" ")[0]);
    for (const expected of ["document-title", "html-has-lang", "image-alt", "label"]) {
      assert.ok(faults.includes(expected), `${expected} is not among ${faults.join(", ")}`);
    }
  });
  await tally.check("a page wider than the window is noticed", async (assert) => {
    assert.ok((await house.overhang()) > 0);
  });
}
