// The pages of a built site: their files, their templates, and a sample with each template once.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

const DIMENSIONS = ["contact", "interaction", "attention", "value", "rhythm", "publics", "own", "quality"];
const STATEMENTS = ["accessibility", "legal", "privacy"];

/** All files of a folder, as paths from it with `/`. */
export function files(folder) {
  const inside = readdirSync(folder, { recursive: true, withFileTypes: true });
  return inside
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/** All pages of a folder. */
export const pages = (folder) => files(folder).filter((name) => name.endsWith(".html"));

/** The template of a page, which its body names; pages that stand alone name none. */
export function template(text, name) {
  const id = /<body class="page-([^"]*)"/.exec(text)?.[1];
  if (id === undefined) return name.split("/").pop();
  if (DIMENSIONS.includes(id)) return "dimension";
  if (STATEMENTS.includes(id)) return "text";
  return /^(account|evidence|method|years)-/.exec(id)?.[1].concat("-one") ?? id;
}

/** One page for each template, the heaviest: what long texts and many figures break shows there. */
export function sample(folder) {
  const chosen = new Map();
  for (const name of pages(folder)) {
    const path = join(folder, name);
    const key = template(readFileSync(path, "utf8"), name);
    const size = statSync(path).size;
    if (!chosen.has(key) || chosen.get(key).size < size) chosen.set(key, { name, size });
  }
  return [...chosen.values()].map((one) => one.name).sort();
}
