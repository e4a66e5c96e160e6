// Links, fragments and names inside a built site, read from its files: what no browser complains of.
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { files, pages } from "./pages.mjs";

const values = (text, name) => [...text.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map((match) => match[1]);

/** What is wrong with the links of a site. */
export function links(site) {
  const faults = [];
  const known = new Set(files(site));
  const texts = new Map(pages(site).map((name) => [name, readFileSync(join(site, name), "utf8")]));
  const ids = new Map([...texts].map(([name, text]) => [name, values(text, "id")]));
  for (const [name, text] of texts) {
    const fault = (words) => faults.push(`${name} (links): ${words}`);
    const own = ids.get(name);
    for (const id of own.filter((id, place) => own.indexOf(id) !== place)) fault(`id ${id} stands twice`);
    for (const id of values(text, "aria-labelledby").flatMap((list) => list.split(" "))) {
      if (!own.includes(id)) fault(`nothing is called ${id}`);
    }
    if (/\sstyle="/.test(text)) fault("an inline style");
    if (/<script/i.test(text)) fault("a script");
    for (const address of [...values(text, "href"), ...values(text, "src")]) {
      if (/^(https?:|mailto:)/.test(address)) continue;
      const [target, fragment] = address.split("#");
      const path = target === "" ? name : posix.join(posix.dirname(name), target);
      if (address.startsWith("/") || target.endsWith("/")) fault(`${address} needs a server`);
      else if (!known.has(path)) fault(`${address} leads nowhere`);
      else if (fragment && !ids.get(path)?.includes(fragment)) fault(`${address} has no such fragment`);
    }
  }
  return faults;
}
