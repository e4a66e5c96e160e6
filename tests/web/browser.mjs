// Pages in a browser: rules of WCAG 2.2 AA, overflow, enlarged and spaced text, requests, weight, charts, keyboard, print.
import { readFileSync, mkdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const shots = process.env.BILAN_SHOTS;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The most bytes and files of a page, as `src/site/weight.rs` has them. */
const BYTES = 150_000;
const REQUESTS = 6;
/** Presses of the Tab key on each page. */
const TABS = 30;
/** `rules`: whether all rules of axe are run; overflow, charts and requests are looked at in every mode. */
const MODES = [
  { name: "desktop", width: 1280, height: 900, scheme: "light", rules: true },
  { name: "tablet", width: 768, height: 1024, scheme: "light", rules: false },
  { name: "phone", width: 320, height: 640, scheme: "light", rules: true },
  { name: "dark", width: 1280, height: 900, scheme: "dark", rules: true },
];

const SPACED = "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}";
const ENLARGED = "html{font-size:200%!important}";

export const launch = () =>
  puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND"],
  });

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

// Words that exist in the style only, and movement that was not asked for.
function dressed() {
  const found = [];
  for (const one of document.querySelectorAll("body, body *")) {
    for (const place of ["::before", "::after"]) {
      const words = getComputedStyle(one, place).content;
      if (/[\p{L}\p{N}]/u.test(words) && !/^(none|normal|counter|attr|url)/.test(words)) found.push(`the style says ${words}`);
    }
    const style = getComputedStyle(one);
    const moves = [style.transitionDuration, style.animationDuration].flatMap((list) => list.split(", ")).some((time) => parseFloat(time) > 0);
    if (moves) found.push(`<${one.tagName.toLowerCase()}> moves although less motion was asked for`);
  }
  return found.slice(0, 3);
}

// How far the page is wider than its window, and what is cut off.
function overflow() {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const cut = [...document.querySelectorAll("body *")].filter((one) => {
    const style = getComputedStyle(one);
    return ["hidden", "clip"].includes(style.overflowY) && one.clientHeight > 1 && one.scrollHeight > one.clientHeight + 1 && !one.closest("svg");
  });
  return [...(wide > 0 ? [`${wide} px too wide`] : []), ...cut.slice(0, 3).map((one) => `<${one.tagName.toLowerCase()}> is cut off`)];
}

// What has the keyboard's focus: its place in the document, its outline, whether it can be seen.
function focused() {
  const one = document.activeElement;
  if (one === null || one === document.body) return null;
  const box = one.getBoundingClientRect();
  return {
    place: [...document.querySelectorAll("*")].indexOf(one),
    skip: one.className === "skip",
    // What has no style has the browser's own outline.
    dressed: document.styleSheets.length > 0,
    outline: parseFloat(getComputedStyle(one).outlineWidth) * (getComputedStyle(one).outlineStyle === "none" ? 0 : 1),
    seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    what: one.outerHTML.slice(0, 80),
  };
}

const folded = () =>
  [...document.querySelectorAll("details table")].filter((table) => getComputedStyle(table.closest(".graph") ?? table).display !== "none" && table.getBoundingClientRect().height === 0).length;

/** What is wrong with the pages `names` of a site, and how often all rules were run. */
export async function look(browser, site, names) {
  const faults = [];
  let ruled = 0;
  for (const mode of MODES) {
    const tab = await browser.newPage();
    await tab.setViewport({ width: mode.width, height: mode.height });
    await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: mode.scheme }, { name: "prefers-reduced-motion", value: "reduce" }]);
    let now = "";
    let asked = new Set();
    const fault = (text) => faults.push(`${now} (${mode.name}): ${text}`);
    tab.on("request", (request) => { asked.add(request.url()); if (!request.url().startsWith("file:")) fault(`asks for ${request.url()}`); });
    tab.on("requestfailed", (request) => fault(`${request.url()} fails`));
    tab.on("console", (message) => fault(`the console says: ${message.text()}`));
    tab.on("pageerror", (error) => fault(`the console says: ${error.message}`));
    for (const name of names) {
      now = name;
      asked = new Set();
      await tab.goto(pathToFileURL(join(site, name)).href);
      const fetched = [...asked].filter((address) => address.startsWith("file:")).map((address) => fileURLToPath(address.split(/[?#]/)[0]));
      const weight = fetched.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
      if (weight > BYTES) fault(`weighs ${weight} bytes`);
      if (asked.size > REQUESTS) fault(`asks for ${asked.size} files`);
      await tab.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
      for (const found of await tab.evaluate(overflow)) fault(found);
      for (const found of await tab.evaluate(charts)) fault(found);
      if (mode.rules) {
        await tab.evaluate(axe);
        const result = await tab.evaluate((tags) => axe.run(document, { runOnly: { type: "tag", values: tags }, preload: false }), TAGS);
        for (const rule of result.violations) fault(`axe ${rule.id}: ${rule.nodes.length} × ${rule.nodes[0].html.slice(0, 160)}`);
        ruled += 1;
      }
      if (mode.name === "dark") for (const found of await tab.evaluate(dressed)) fault(found);
      const dress = (rules) => tab.evaluate((rules) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(rules); document.adoptedStyleSheets = [sheet]; }, rules);
      for (const [modes, rules, words] of [[["phone", "desktop"], SPACED, "with spaced text"], [["tablet", "desktop"], ENLARGED, "with text at 200 %"]]) {
        if (!modes.includes(mode.name)) continue;
        await dress(rules);
        for (const found of await tab.evaluate(overflow)) fault(`${found} ${words}`);
        await dress("");
      }
      if (shots) {
        mkdirSync(shots, { recursive: true });
        await tab.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = false; }));
        await tab.screenshot({ path: join(shots, `${name.replaceAll("/", "-")}-${mode.name}.png`), fullPage: true });
      }
    }
    await tab.close();
  }
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 900 });
  for (const name of names) {
    const fault = (text) => faults.push(`${name} (keyboard and print): ${text}`);
    await tab.goto(pathToFileURL(join(site, name)).href);
    // What stands alone has no menu to skip.
    const menu = await tab.evaluate(() => document.querySelector("nav") !== null);
    let before = -1;
    for (let press = 0; press < TABS; press += 1) {
      await tab.keyboard.press("Tab");
      const at = await tab.evaluate(focused);
      // At the end the focus begins again.
      if (at === null || at.place === before || (at.skip && press > 0)) break;
      if (press === 0 && menu && !at.skip) fault("the skip link is not first");
      if (at.place < before) { fault(`the focus goes back to ${at.what}`); break; }
      if (at.dressed && at.outline < 3) { fault(`focus outline of ${at.outline} px on ${at.what}`); break; }
      if (!at.seen) { fault(`the focus is hidden on ${at.what}`); break; }
      before = at.place;
    }
    await tab.emulateMediaType("print");
    const closed = await tab.evaluate(folded);
    if (closed > 0) fault(`${closed} tables stay folded on paper`);
    const pdf = await tab.pdf({ preferCSSPageSize: true, printBackground: true, path: shots ? join(shots, `${name.replaceAll("/", "-")}.pdf`) : undefined });
    if (pdf.length < 1000) fault("an empty PDF");
    await tab.emulateMediaType("screen");
  }
  await tab.close();
  return { faults, ruled };
}
