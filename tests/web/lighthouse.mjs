// Reads Lighthouse's reports: prints their figures, and fails below what is promised.
import { readFileSync } from "node:fs";

const reports = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, "utf8")).categories);
const scores = (name) => reports.map((one) => Math.round(one[name].score * 100)).sort((a, b) => a - b);
const [performance, accessibility, practices] = ["performance", "accessibility", "best-practices"].map(scores);
const median = performance[Math.floor(performance.length / 2)];
console.log(`performance ${performance.join(" ")} (median ${median}), accessibility ${accessibility.join(" ")}, best practices ${practices.join(" ")}`);
process.exit(median >= 95 && accessibility[0] === 100 && practices[0] === 100 ? 0 : 1);
