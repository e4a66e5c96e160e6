// Compares what a generator made of the Markdown edition with the site itself:
// check.mjs SITE BUILT FORM [SELECTOR]
// FORM is where the page `contact.html` of the site stands in BUILT: `html`, `folder`, `md`, `name`.
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { parse } from "parse5";
import { files } from "./tree.mjs";

const [site, built, form, home = "index"] = process.argv.slice(2);
const BLOCKS = new Set(["p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "caption", "figcaption", "dd", "dt", "blockquote"]);
const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const WANTED = new Set([...BLOCKS, "main", "div", "section", "article", "a", "strong", "em", "ul", "ol", "table", "thead", "tbody", "tr", "img", "hr", "br", "html", "head", "body", "title", "meta"]);

const kids = (node) => node.childNodes ?? [];
const attribute = (node, name) => node.attrs?.find((one) => one.name === name)?.value;
const walk = (node, visit) => {
  if (visit(node) !== false) kids(node).forEach((kid) => walk(kid, visit));
};
// The text that somebody sees, with a space where a block ends.
const shown = (node) => {
  if (node.nodeName === "#text") return node.value;
  if (["svg", "script", "style", "head"].includes(node.nodeName) || attribute(node, "aria-hidden") === "true") return "";
  const inner = kids(node).map(shown).join("");
  return BLOCKS.has(node.nodeName) || ["div", "tr", "section", "br", "summary"].includes(node.nodeName) ? ` ${inner} ` : inner;
};
const plain = (text) => text.replace(/\s+/g, " ").trim();
const read = (path) => parse(readFileSync(path, "utf8"));
const main = (page) => {
  let found;
  walk(page, (node) => {
    if (node.nodeName === "main" || attribute(node, "role") === "main") found ??= node;
  });
  return found ?? page;
};

const wrong = [];
const say = (path, what) => wrong.push(`${path}: ${what}`);
const stem = (path) => path.replace(/\.html$/, "");
const place = (path) => {
  const name = stem(path) === "index" ? home : stem(path);
  if (form === "folder") return stem(path) === "index" ? "index.html" : `${name}/index.html`;
  return { html: `${name}.html`, md: `${name}.md`, name }[form];
};

let [pages, blocks, links, pictures] = [0, 0, 0, 0];
for (const path of files(site).filter((path) => path.endsWith(".html") && !path.includes("/"))) {
  const target = place(path);
  const original = main(read(join(site, path)));
  let mail = true;
  walk(original, (node) => void (attribute(node, "id") === "content" && (mail = false)));
  if (mail) continue;
  if (!existsSync(join(built, target))) {
    say(path, `no ${target}`);
    continue;
  }
  pages += 1;
  const content = main(read(join(built, target)));
  const text = plain(shown(content));
  const headings = new Set();
  walk(original, (node) => {
    if (node.nodeName === "svg") return false;
    if (HEADINGS.has(node.nodeName) || node.nodeName === "dt") headings.add(plain(shown(node)));
    if (!BLOCKS.has(node.nodeName)) return;
    let whole = true;
    kids(node).forEach((kid) => walk(kid, (inner) => void (BLOCKS.has(inner.nodeName) && (whole = false))));
    // The links of a figure stand in its list.
    if (!whole || attribute(node, "class") === "open") return;
    const words = plain(shown(node));
    blocks += 1;
    if (!text.includes(words)) say(path, `lost: ${words.slice(0, 200)}`);
  });
  walk(content, (node) => {
    const { nodeName } = node;
    if (!nodeName.startsWith("#") && !WANTED.has(nodeName)) say(target, `an element ${nodeName}`);
    if (nodeName === "#comment" && !node.data.startsWith(" ")) say(target, "a comment");
    if (HEADINGS.has(nodeName) && !headings.has(plain(shown(node)))) say(target, `a heading: ${plain(shown(node))}`);
    for (const address of [attribute(node, "href"), attribute(node, "src")].filter((one) => one !== undefined)) {
      if (/^(https?:|mailto:)/.test(address)) continue;
      if (/^[a-z]+:/.test(address)) say(target, `an address ${address}`);
      nodeName === "img" ? (pictures += 1) : (links += 1);
      const [file, fragment] = address.split("#");
      let leads = file === "" ? target : normalize(join(dirname(target), decodeURIComponent(file)));
      if (existsSync(join(built, leads)) && statSync(join(built, leads)).isDirectory()) leads = join(leads, "index.html");
      if (!existsSync(join(built, leads))) {
        say(target, `leads nowhere: ${address}`);
      } else if (fragment) {
        let there = false;
        walk(read(join(built, leads)), (one) => void (attribute(one, "id") === fragment && (there = true)));
        if (!there) say(target, `no such place: ${address}`);
      }
    }
  });
}
if (pages < 8 || blocks < 200 || links < 50 || pictures < 3) say(built, `only ${pages} pages, ${blocks} texts, ${links} links, ${pictures} pictures`);
wrong.slice(0, 40).forEach((one) => console.error(one));
console.log(`${pages} pages, ${blocks} texts, ${links} links, ${pictures} pictures, ${wrong.length} faults`);
process.exit(wrong.length > 0 ? 1 : 0);
