// Opens one HTML report in headless Chromium and prints, as JSON, what axe and the browser see of it.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import fs from "node:fs";
import path from "node:path";

const require = createRequire(path.join(process.env.TOOLS, "x.js"));
const puppeteer = require("puppeteer-core");
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const file = pathToFileURL(process.argv[2]).href;
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: flags });
const seen = { requests: [] };

async function open(width, height, scheme) {
  const page = await browser.newPage();
  await page.setBypassCSP(true); // axe is injected; the policy itself is held by the page's own tests
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  page.on("request", (request) => { if (request.url() !== file) { seen.requests.push(request.url()); } });
  await page.goto(file);
  return page;
}

for (const scheme of ["light", "dark"]) {
  const page = await open(1280, 900, scheme);
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"],
  }));
  seen[scheme] = found.violations.map((v) => [v.id, v.nodes.length, v.nodes[0].html.slice(0, 160), v.nodes[0].failureSummary]);
  await page.close();
}

for (const width of [360, 1280]) {
  const page = await open(width, 900, "light");
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  seen[`overflow${width}`] = Math.max(0, over);
  await page.close();
}

const page = await open(1280, 900, "light");
seen.tabs = [];
for (let step = 0; step < 9; step += 1) {
  await page.keyboard.press("Tab");
  seen.tabs.push(await page.evaluate(() => {
    const at = document.activeElement;
    return at.className || at.id || at.tagName.toLowerCase();
  }));
}
// Every number in the text leads to a card, every card back to its mark.
seen.lost = await page.evaluate(() => Array.from(document.querySelectorAll("a[href^='#']"))
  .map((link) => link.getAttribute("href").slice(1)).filter((id) => !document.getElementById(id)));
await page.evaluate(() => document.activeElement.blur());
await page.keyboard.press("j");
const first = await page.evaluate(() => document.activeElement.id);
await page.keyboard.press("n");
const problem = await page.evaluate(() => document.activeElement.className);
seen.keys = first.startsWith("c1-") && /tone-(bad|warn)/.test(problem) ? "" : `j went to ${first}, n to ${problem}`;
await page.close();

// A deep link of the report's own kind, on a page of the origin's kind.
const filler = "<p>Water under the bridge.</p>".repeat(120);
const origin = path.join(process.env.TOOLS, "origin.html");
fs.writeFileSync(origin, `<!doctype html><meta charset=utf-8>${filler}<p>The Norland-Ester ferry, they said, sails at nine.</p>${filler}`);
async function scrolled(fragment) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 800, height: 300 });
  await tab.goto(`${pathToFileURL(origin).href}#:~:text=${fragment}`);
  await new Promise((done) => { setTimeout(done, 400); });
  const at = await tab.evaluate(() => window.scrollY);
  await tab.close();
  return at;
}
seen.deep = await scrolled(process.env.FRAGMENT || "The%20Norland%2DEster%20ferry%2C%20they%20said");
seen.absent = await scrolled("Nobody%20said%20this");
await browser.close();
process.stdout.write(JSON.stringify(seen));
