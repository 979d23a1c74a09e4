// Opens review packets and comparisons in headless Chromium, in light and dark, wide and narrow, with and
// without script, and fails on what axe-core finds, on a page that scrolls sideways, on a
// message of the page's policy, and on a table that does not sort.
// Usage: node check.mjs FILE...
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
let failed = 0;
const fail = (where, text) => { failed++; console.error(`${where}: ${text}`); };

async function check(file, colorScheme, width, script, media) {
  const where = `${file}, ${colorScheme}, ${width} px, script ${script ? "on" : "off"}, ${media}`;
  // Without script axe itself could not run: the page's own script is taken out instead.
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  page.on("pageerror", (e) => fail(where, e.message));
  page.on("request", (r) => { if (!r.url().startsWith("file:")) fail(where, "asks for " + r.url()); });
  if (!script) {
    await page.route("**/*", (route) => route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: readFileSync(file, "utf8").replace(/<script>[\s\S]*?<\/script>/, ""),
    }));
  }
  await page.goto(pathToFileURL(resolve(file)).href);
  await page.emulateMedia({ colorScheme, media });
  await page.evaluate(() => document.querySelectorAll("details").forEach((d) => { d.open = true; }));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (media === "screen" && wide > 0) fail(where, `scrolls ${wide} px sideways`);
  await page.evaluate(axe);
  const result = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }), tags);
  for (const v of result.violations) {
    fail(where, `${v.id} (${v.impact}): ${v.help}\n  ${v.nodes.slice(0, 5).map((n) => n.html.slice(0, 160) + "\n    " + n.failureSummary.replaceAll("\n", " ")).join("\n  ")}`);
  }
  await context.close();
  return result.passes.length;
}

// policy loads the page as it is, with its own policy in force, and works its buttons by keyboard.
async function policy(file) {
  const page = await browser.newPage();
  page.on("console", (m) => fail(file, m.text()));
  page.on("pageerror", (e) => fail(file, e.message));
  await page.goto(pathToFileURL(resolve(file)).href);
  if (await page.evaluate(() => getComputedStyle(document.body).getPropertyValue("--ink")) === "") fail(file, "its style is not in force");
  const button = page.locator("table.sortable th button").nth(2);
  if (await button.count() > 0) {
    const column = () => page.$$eval("table.sortable tbody tr", (rows) => rows.map((r) => Number(r.cells[2].dataset.n)));
    await button.focus();
    for (const way of ["ascending", "descending"]) {
      await page.keyboard.press("Enter");
      const got = await column();
      const want = [...got].sort((x, y) => (way === "ascending" ? x - y : y - x));
      if (got.length < 2 || String(got) !== String(want)) fail(file, `${way} is ${got}`);
      if (await page.locator(`th[aria-sort="${way}"]`).count() !== 1) fail(file, `no heading says ${way}`);
    }
  }
  await page.keyboard.press("Control+Home");
  await page.close();
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("usage: node check.mjs FILE...");
  process.exit(2);
}
let passes = 0;
for (const file of files) {
  await policy(file);
  // Every value of each, not every pair: axe takes long.
  for (const [scheme, width, script] of [["light", 1100, true], ["dark", 1100, false], ["light", 320, false], ["dark", 320, true]]) {
    passes += await check(file, scheme, width, script, "screen");
  }
  passes += await check(file, "dark", 800, true, "print");
}
await browser.close();
if (passes === 0) fail("axe", "no rule ran");
console.log(`${files.length} pages, ${passes} rules passed, ${failed} failures`);
process.exit(failed > 0 ? 1 : 0);
