import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the repository stands on this machine. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** Texts by their path from the repository's top, as the checkers read them: the real files, or planted ones. */
export type Sources = ReadonlyMap<string, string>;

/** Sources made up for a test. */
export const planted = (files: Readonly<Record<string, string>>): Sources => new Map(Object.entries(files));

/** The text of one real file, by its path from the top. */
export const readSource = (path: string): string => readFileSync(join(root, path), "utf8");

/** The real files under a folder whose names end so, in alphabetical order. */
export const readSources = (folder: string, ending: string): Sources => {
  const top = join(root, folder);
  if (!existsSync(top)) return new Map();
  const entries = readdirSync(top, { recursive: true, withFileTypes: true }).filter((one) => one.isFile() && one.name.endsWith(ending));
  const paths = entries.map((one) => relative(root, join(one.parentPath, one.name)).split(sep).join("/")).sort();
  return new Map(paths.map((path) => [path, readSource(path)]));
};
