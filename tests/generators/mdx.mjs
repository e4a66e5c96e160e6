// Compiles every page of a folder as MDX and writes what it shows: mdx.mjs SOURCES OUTPUT
import { mkdirSync, readFileSync, writeFileSync, cpSync } from "node:fs";
import { dirname, join } from "node:path";
import { evaluate } from "@mdx-js/mdx";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import { files } from "./tree.mjs";

const [sources, output] = process.argv.slice(2);
const escape = (text) => String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const Fragment = Symbol("fragment");
const html = (child) => {
  if (Array.isArray(child)) return child.map(html).join("");
  if (child === null || child === undefined || typeof child === "boolean") return "";
  return typeof child === "object" ? child.html : escape(child);
};
// The run time that compiled pages ask for, which makes text.
const jsx = (type, { children, ...properties }) => {
  if (typeof type === "function") return type({ children, ...properties });
  if (type === Fragment) return { html: html(children) };
  const written = Object.entries(properties)
    .filter(([key, value]) => key !== "key" && typeof value !== "object")
    .map(([key, value]) => ` ${key}="${escape(value)}"`);
  return { html: `<${type}${written.join("")}>${["img", "br", "hr"].includes(type) ? "" : `${html(children)}</${type}>`}` };
};

for (const path of files(sources)) {
  const target = join(output, path);
  mkdirSync(dirname(target), { recursive: true });
  if (!path.endsWith(".md")) {
    cpSync(join(sources, path), target);
    continue;
  }
  const text = readFileSync(join(sources, path), "utf8");
  const page = await evaluate(text, { Fragment, jsx, jsxs: jsx, remarkPlugins: [remarkFrontmatter, remarkGfm] });
  writeFileSync(target, `<!doctype html><main>${html(page.default({}))}</main>`);
}
