// Checks built sites: node check.mjs [--sample] SITE…. With --sample, one page of each template instead of all.
import { join, resolve } from "node:path";
import { launch, look } from "./browser.mjs";
import { links } from "./links.mjs";
import { files, pages, sample } from "./pages.mjs";
import { house, nu } from "./validity.mjs";

const given = process.argv.slice(2);
const sampled = given.includes("--sample");
const sites = given.filter((one) => !one.startsWith("--")).map((one) => resolve(one));
if (sites.length === 0) throw new Error("no site was given");

const browser = await launch();
let failed = false;
try {
  for (const site of sites) {
    const began = Date.now();
    const names = sampled ? sample(site) : pages(site);
    const styles = files(site).filter((name) => name.endsWith(".css"));
    const judged = [...names, ...styles].map((name) => join(site, name));
    const faults = [...links(site), ...nu(judged), ...(await house(site, names))];
    const seen = await look(browser, site, names);
    faults.push(...seen.faults);
    if (names.length === 0 || seen.ruled === 0) faults.push("nothing was checked");
    for (const text of faults) console.error(text);
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(`${pages(site).length} pages, ${names.length} of them in the browser, ${seen.ruled} times all rules, ${faults.length} faults, ${seconds} s`);
    failed ||= faults.length > 0;
  }
} finally {
  await browser.close();
}
process.exit(failed ? 1 : 0);
