// Valid HTML, CSS and SVG, by the Nu checker and by html-validate.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { pages } from "./pages.mjs";

const vnu = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

const RULES = {
  root: true,
  extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
  rules: {
    // A hash on a stylesheet keeps the page from opening from a folder.
    "require-sri": "off",
    // Matters of taste.
    "void-style": "off",
    "doctype-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
    "no-inline-style": "error",
  },
};

/** What the Nu checker says of all pages, styles and pictures of some folders. */
export function nu(folders) {
  const given = ["-jar", vnu, "--errors-only", "--also-check-css", "--also-check-svg", "--skip-non-html", "--format", "gnu"];
  const done = spawnSync("java", [...given, ...folders], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (done.error) throw new Error(`the Nu checker cannot run: ${done.error.message}`);
  const told = done.stderr.split("\n").filter((line) => line !== "" && !line.startsWith("Picked up "));
  if (done.status !== 0 && told.length === 0) throw new Error(`the Nu checker ended with ${done.status}`);
  return told.map((line) => `(Nu) ${line}`);
}

/** What html-validate says of some pages of a folder. */
export async function house(folder, names = pages(folder)) {
  const checker = new HtmlValidate(new FileSystemConfigLoader(RULES));
  const report = await checker.validateMultipleFiles(names.map((name) => join(folder, name)));
  const told = report.results.flatMap((result) => result.messages.map((one) => ({ ...one, file: result.filePath })));
  return told.map((one) => `(html-validate) ${one.file}:${one.line}:${one.column}: ${one.ruleId}: ${one.message}`);
}
