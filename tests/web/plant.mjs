// Proves that the checks fail: node plant.mjs SITE. A fault of each kind is planted in a copy of a page, and must be told.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { launch, look } from "./browser.mjs";
import { links } from "./links.mjs";
import { files } from "./pages.mjs";
import { house, nu } from "./validity.mjs";

const site = resolve(process.argv[2]);
const page = process.argv[3] ?? "index.html";
const style = files(site).find((name) => name.endsWith(".css"));

const inside = (html) => (text) => text.replace(/<\/h1>/, `</h1>${html}`);
const before = (html) => (text) => text.replace(/<body[^>]*>/, (body) => `${body}${html}`);
const ruled = (rules) => ({ style: (text) => text + rules });
const LONG = "x".repeat(31);
const bare = "white-space:nowrap;margin:0;padding:0;max-width:none";

// What is planted in the page or the style, who must see it, and the words with which.
const KINDS = [
  { name: "a picture without an alternative", page: inside(`<img src="${style}" width="1" height="1">`), by: "browser", told: /axe image-alt/ },
  { name: "faint text in the dark", ...ruled("@media(prefers-color-scheme:dark){h1{color:#444!important}}"), by: "browser", told: /\(dark\): axe color-contrast/ },
  { name: "a heading that skips a level", page: (text) => text.replace(/<h2/, "<h4").replace(/<\/h2>/, "</h4>"), by: "browser", told: /axe heading-order/ },
  { name: "a page that is too wide", ...ruled(".bottom{width:200vw}"), by: "browser", told: /px too wide\n/ },
  { name: "text that leaves the page when it is spaced", page: before(`<p class="planted">${LONG}</p>`), ...ruled(`.planted{${bare};font:16px/1 monospace}`), by: "browser", told: /too wide with spaced text/ },
  { name: "text that leaves the page when it is enlarged", page: before(`<p class="planted">${"x".repeat(110)}</p>`), ...ruled(`.planted{${bare};font:1rem/1 monospace}@media(max-width:60rem){.planted{display:none}}`), by: "browser", told: /too wide with text at 200 %/ },
  { name: "text that is cut off", page: inside(`<p class="planted">${"word ".repeat(80)}</p>`), ...ruled(".planted{height:2rem;overflow:hidden}"), by: "browser", told: /is cut off/ },
  { name: "a message in the console", page: inside("<p style=\"color:red\">x</p>"), by: "browser", told: /the console says/ },
  { name: "a request to somebody else", page: (text) => inside("<img src=\"https://elsewhere.example/x.png\" alt=\"\" width=\"1\" height=\"1\">")(text.replace(/<meta http-equiv[^>]*>/, "")), by: "browser", told: /asks for https:\/\/elsewhere/ },
  { name: "a page that is too heavy", page: (text) => text + `<!--${"x".repeat(150_000)}-->`, by: "browser", told: /weighs \d+ bytes/ },
  { name: "too many requests", page: inside([1, 2, 3, 4, 5, 6].map((one) => `<img src="${style}?${one}" alt="" width="1" height="1">`).join("")), by: "browser", told: /asks for \d+ files/ },
  { name: "chart text that is too small", ...ruled("svg.chart text{font-size:5px!important}"), by: "browser", told: /chart text ".*" is/ },
  { name: "a label over another", page: (text) => text.replace(/<text [^>]*>[^<]*<\/text>/, (label) => label + label), by: "browser", told: /lies over/ },
  { name: "words that only the style says", ...ruled("h1::after{content:\"new\"}"), by: "browser", told: /the style says/ },
  { name: "movement", ...ruled("a{transition:color 1s}"), by: "browser", told: /moves although/ },
  { name: "no skip link", page: (text) => text.replace(/<a class="skip"[^]*?<\/a>/, ""), by: "browser", told: /the skip link is not first/ },
  { name: "no visible focus", ...ruled(":focus,:focus-visible{outline:none!important}"), by: "browser", told: /focus outline of 0 px/ },
  { name: "a focus that jumps", page: inside("<a href=\"#content\" tabindex=\"2\">x</a>"), by: "browser", told: /the skip link is not first|the focus goes back/ },
  { name: "tables that stay folded on paper", page: inside("<details><summary>x</summary><table><caption>x</caption><tbody><tr><th scope=\"row\">x</th><td>1</td></tr></tbody></table></details>"), ...ruled("@media print{details:not([open])::details-content{display:none!important}}"), by: "browser", told: /stay folded on paper/ },
  { name: "a link that leads nowhere", page: inside("<a href=\"nowhere.html\">x</a>"), by: "links", told: /nowhere.html leads nowhere/ },
  { name: "a fragment that leads nowhere", page: inside("<a href=\"#nowhere\">x</a>"), by: "links", told: /#nowhere has no such fragment/ },
  { name: "a link that needs a server", page: inside("<a href=\"/\">x</a>"), by: "links", told: /needs a server/ },
  { name: "an id that stands twice", page: inside("<p id=\"content\">x</p>"), by: "links", told: /id content stands twice/ },
  { name: "a script", page: inside("<script></script>"), by: "links", told: /a script/ },
  { name: "HTML that the Nu checker refuses", page: inside("</article>"), by: "nu", told: /Stray end tag/ },
  { name: "CSS that the Nu checker refuses", ...ruled("h1{colour:red}"), by: "nu", told: /colour/ },
  { name: "HTML that html-validate refuses", page: inside("<p><div>x</div></p>"), by: "house", told: /element-permitted|close-order|no-implicit/ },
];

const browser = await launch();
const looks = {
  browser: async (copy) => (await look(browser, copy, [page])).faults,
  links: async (copy) => links(copy),
  nu: async (copy) => nu([join(copy, page), join(copy, style)]),
  house: async (copy) => house(copy, [page]),
};
const copy = join(mkdtempSync(join(tmpdir(), "planted-")), "site");
let unseen = 0;
try {
  cpSync(site, copy, { recursive: true });
  const clean = { page: readFileSync(join(site, page), "utf8"), style: readFileSync(join(site, style), "utf8") };
  for (const kind of KINDS) {
    const planted = { page: kind.page?.(clean.page) ?? clean.page, style: kind.style?.(clean.style) ?? clean.style };
    if (planted.page === clean.page && planted.style === clean.style) throw new Error(`nothing was planted: ${kind.name}`);
    writeFileSync(join(copy, page), planted.page);
    writeFileSync(join(copy, style), planted.style);
    const told = (await looks[kind.by](copy)).map((line) => `${line}\n`);
    if (!told.some((line) => kind.told.test(line))) {
      unseen += 1;
      console.error(`not seen: ${kind.name}\n${told.slice(0, 3).join("")}`);
    }
  }
} finally {
  await browser.close();
  rmSync(join(copy, ".."), { recursive: true });
}
console.log(`${KINDS.length} kinds of faults planted, ${unseen} not seen`);
process.exit(unseen > 0 ? 1 : 0);
