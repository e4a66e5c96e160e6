// The files of a folder, by their paths from it.
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";

export const files = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
