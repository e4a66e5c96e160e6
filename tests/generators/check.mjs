// Compares what a generator made of the Markdown edition with the site itself:
// check.mjs SITE BUILT FORM [HOME] [POSTS]
// FORM is where the page `contact.html` of the site stands in BUILT: `html`, `folder`, `md`, `name`; `whole` if all pages
// are one file, HOME. POSTS is a file of posts, a line each, that must stand in quotations letter by letter.
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { parse } from "parse5";
import { files } from "./tree.mjs";

const [site, built, form, home = "index", posts = ""] = process.argv.slice(2);
const BLOCKS = new Set(["p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "caption", "figcaption", "dd", "dt", "blockquote"]);
const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const WANTED = new Set([...BLOCKS, "main", "div", "section", "article", "a", "strong", "em", "ul", "ol", "table", "thead", "tbody", "tr", "img", "hr", "br", "html", "head", "body", "title", "meta", "colgroup", "col"]);

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
const within = (node, name) => node && (attribute(node, "class") === name || within(node.parentNode, name));
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
  return { html: `${name}.html`, md: `${name}.md`, name, whole: home }[form];
};
const named = new Map();
const ids = (path) => {
  if (!named.has(path)) {
    const found = [];
    walk(read(path), (one) => void (attribute(one, "id") && found.push(attribute(one, "id"))));
    named.set(path, found);
  }
  return named.get(path);
};

// The pages of the site by the file that has them; those for a host and for e-mails have no such part.
const originals = new Map();
const absent = new Set(files(site).filter((path) => path.endsWith(".txt")));
for (const path of files(site).filter((path) => path.endsWith(".html") && !path.includes("/"))) {
  const original = main(read(join(site, path)));
  let ours = false;
  walk(original, (node) => void (attribute(node, "id") === "content" && (ours = true)));
  if (!ours) absent.add(path);
  else originals.set(place(path), [...(originals.get(place(path)) ?? []), [path, original]]);
}

let [pages, blocks, links, pictures] = [0, 0, 0, 0];
const quoted = new Set();
for (const [target, parts] of originals) {
  if (!existsSync(join(built, target))) {
    say(target, "no such page");
    continue;
  }
  const content = main(read(join(built, target)));
  const text = plain(shown(content));
  // Most texts are found here, without a search through the whole.
  const same = new Set();
  walk(content, (node) => void (BLOCKS.has(node.nodeName) && same.add(plain(shown(node)))));
  const headings = new Set();
  for (const [path, original] of parts) {
    pages += 1;
    walk(original, (node) => {
      if (node.nodeName === "svg") return false;
      if (HEADINGS.has(node.nodeName) || node.nodeName === "dt") headings.add(plain(shown(node)));
      if (!BLOCKS.has(node.nodeName)) return;
      let whole = true;
      kids(node).forEach((kid) => walk(kid, (inner) => void (BLOCKS.has(inner.nodeName) && (whole = false))));
      let gone = false;
      walk(node, (inner) => void (absent.has(attribute(inner, "href")) && (gone = true)));
      // The table of a chart is told by the chart over it.
      if (node.nodeName === "caption" && within(node, "graph")) gone = true;
      // The links of a figure stand in its list.
      if (!whole || gone || attribute(node, "class") === "open") return;
      const words = plain(shown(node));
      blocks += 1;
      if (!same.has(words) && !text.includes(words)) say(path, `lost: ${words.slice(0, 200)}`);
    });
  }
  let titles = 0;
  walk(content, (node) => {
    const { nodeName } = node;
    if (!nodeName.startsWith("#") && !WANTED.has(nodeName)) say(target, `an element ${nodeName}`);
    if (nodeName === "#comment" && !node.data.startsWith(" ")) say(target, "a comment");
    if (nodeName === "h1") titles += 1;
    // The title of the whole stands over those of its pages.
    const strange = HEADINGS.has(nodeName) && !headings.has(plain(shown(node)));
    if (strange && !(form === "whole" && nodeName === "h1")) say(target, `a heading: ${plain(shown(node))}`);
    if (nodeName === "blockquote") quoted.add(plain(shown(node)));
    if (nodeName === "img" && !attribute(node, "alt")) say(target, "a picture without description");
    for (const address of [attribute(node, "href"), attribute(node, "src")].filter((one) => one !== undefined)) {
      if (/^(https?:|mailto:)/.test(address)) continue;
      if (/^[a-z]+:/.test(address)) say(target, `an address ${address}`);
      nodeName === "img" ? (pictures += 1) : (links += 1);
      const [file, fragment] = address.split("#");
      let leads = file === "" ? target : normalize(join(dirname(target), decodeURIComponent(file)));
      if (existsSync(join(built, leads)) && statSync(join(built, leads)).isDirectory()) leads = join(leads, "index.html");
      if (!existsSync(join(built, leads))) say(target, `leads nowhere: ${address}`);
      else if (fragment && !ids(join(built, leads)).includes(fragment)) say(target, `no such place: ${address}`);
    }
  });
  if (titles !== 1) say(target, `${titles} headings of the first level`);
  const twice = ids(join(built, target)).filter((id, at, all) => all.indexOf(id) !== at);
  if (twice.length > 0) say(target, `names given twice: ${twice.slice(0, 5).join(", ")}`);
}
for (const post of posts ? readFileSync(posts, "utf8").split("\n").filter((post) => post !== "") : []) {
  if (!quoted.has(post)) say(posts, `not quoted as it is: ${post}`);
}
if (pages < 8 || blocks < 200 || links < 50 || pictures < 3) say(built, `only ${pages} pages, ${blocks} texts, ${links} links, ${pictures} pictures`);
wrong.slice(0, 40).forEach((one) => console.error(one));
console.log(`${pages} pages, ${blocks} texts, ${links} links, ${pictures} pictures, ${quoted.size} quotations, ${wrong.length} faults`);
process.exit(wrong.length > 0 ? 1 : 0);
