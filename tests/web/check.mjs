// Every page in a browser: rules of WCAG 2.2 AA, overflow at 320 and 768 px, outside requests, charts, keyboard, print.
// With --look, what a theme or a language can break: all of it, but the rules of long pages and of narrow screens.
import { readdirSync, readFileSync, mkdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const site = resolve(process.argv[2]);
const look = process.argv.includes("--look");
const LONG = 100_000;
const shots = process.env.BILAN_SHOTS;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pages = readdirSync(site).filter((name) => name.endsWith(".html")).sort();
const modes = [
  { name: "desktop", width: 1280, height: 900, scheme: "light" },
  { name: "tablet", width: 768, height: 1024, scheme: "light" },
  { name: "phone", width: 320, height: 640, scheme: "light" },
  { name: "dark", width: 1280, height: 900, scheme: "dark" },
];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const faults = [];
let ruled = 0;
const fault = (page, mode, text) => faults.push(`${page} (${mode}): ${text}`);

// What axe does not see: chart text that is too small, labels over labels or marks.
function charts() {
  const found = [];
  const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  for (const svg of document.querySelectorAll("svg.chart")) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    const texts = [...svg.querySelectorAll("text")];
    for (const text of texts) {
      const size = parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a;
      if (size < 11) found.push(`chart text "${text.textContent}" is ${size.toFixed(1)} px`);
      const box = text.getBoundingClientRect();
      if (box.left < frame.left - 1 || box.right > frame.right + 1) found.push(`chart text "${text.textContent}" leaves its chart`);
    }
    const boxes = texts.map((text) => [text.textContent, text.getBoundingClientRect()]);
    boxes.forEach(([one, a], i) => boxes.slice(i + 1).forEach(([other, b]) => { if (over(a, b)) found.push(`"${one}" lies over "${other}"`); }));
    for (const mark of svg.querySelectorAll("rect, circle")) {
      const b = mark.getBoundingClientRect();
      if (b.width > frame.width * 0.9) continue;
      for (const [one, a] of boxes) if (over(a, b)) found.push(`"${one}" lies over a mark`);
    }
  }
  return found;
}

const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND"],
});
try {
  for (const mode of modes) {
    const tab = await browser.newPage();
    await tab.setViewport({ width: mode.width, height: mode.height });
    await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: mode.scheme }]);
    let now = "";
    tab.on("request", (request) => { if (!request.url().startsWith("file:")) fault(now, mode.name, `asks for ${request.url()}`); });
    tab.on("requestfailed", (request) => fault(now, mode.name, `${request.url()} fails`));
    tab.on("console", (message) => { if (message.type() === "error") fault(now, mode.name, message.text()); });
    for (const page of pages) {
      now = page;
      await tab.goto(pathToFileURL(join(site, page)).href);
      await tab.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) fault(page, mode.name, `${wide} px too wide`);
      for (const found of await tab.evaluate(charts)) fault(page, mode.name, found);
      const narrow = mode.name === "tablet" || (look && mode.name === "phone");
      if (!narrow && !(look && statSync(join(site, page)).size > LONG)) {
        await tab.evaluate(axe);
        const result = await tab.evaluate((tags) => axe.run(document, { runOnly: { type: "tag", values: tags }, preload: false }), tags);
        for (const rule of result.violations) fault(page, mode.name, `${rule.id}: ${rule.nodes.length} × ${rule.nodes[0].html.slice(0, 160)}`);
        ruled += 1;
      }
      if (mode.name === "phone") {
        await tab.addStyleTag({ content: "" }).catch(() => {});
        await tab.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync("*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}");
          document.adoptedStyleSheets = [sheet];
        });
        const spaced = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (spaced > 0) fault(page, mode.name, `${spaced} px too wide with spaced text`);
      }
      if (shots) {
        mkdirSync(shots, { recursive: true });
        await tab.evaluate(() => { document.adoptedStyleSheets = []; document.querySelectorAll("details").forEach((d) => { d.open = false; }); });
        await tab.screenshot({ path: join(shots, `${page}-${mode.name}.png`), fullPage: true });
      }
    }
    await tab.close();
  }
  const tab = await browser.newPage();
  for (const page of pages) {
    await tab.goto(pathToFileURL(join(site, page)).href);
    await tab.keyboard.press("Tab");
    const first = await tab.evaluate(() => ({ skip: document.activeElement.className, outline: getComputedStyle(document.activeElement).outlineWidth }));
    // What is sent by e-mail has no menu to skip.
    const menu = await tab.evaluate(() => document.querySelector("nav") !== null);
    if (menu && first.skip !== "skip") fault(page, "keyboard", "the skip link is not first");
    if (parseFloat(first.outline) < 3) fault(page, "keyboard", `focus outline of ${first.outline}`);
    await tab.emulateMediaType("print");
    const folded = await tab.evaluate(() => [...document.querySelectorAll("details table")].filter((table) => getComputedStyle(table.closest("figure") ?? table).display !== "none" && table.getBoundingClientRect().height === 0).length);
    if (folded > 0) fault(page, "print", `${folded} tables stay folded`);
    const pdf = await tab.pdf({ preferCSSPageSize: true, printBackground: true, path: shots ? join(shots, `${page}.pdf`) : undefined });
    if (pdf.length < 1000) fault(page, "print", "an empty PDF");
    await tab.emulateMediaType("screen");
  }
} finally {
  await browser.close();
}
for (const text of faults) console.error(text);
if (pages.length === 0 || ruled === 0) faults.push("nothing was checked");
console.log(`${pages.length} pages, ${modes.length} modes, ${ruled} times all rules, ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
