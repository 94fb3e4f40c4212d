import { posix } from "node:path";
import type { Sources } from "../../helpers/sources.js";

/** Stop and split here: what is longer holds two ideas. Catalogues are data and as long as the world is. */
export const mostLines = 300;

const nameless = /(^|[/.-])(utils?|helpers?|common|managers?)([/.-]|$)/i;

/** A sentence for every file too long or named for nothing. */
export const untidyFiles = (sources: Sources): string[] =>
  [...sources].flatMap(([file, text]) => {
    const lines = text.split("\n").length - 1;
    const long = lines > mostLines && !file.startsWith("src/catalog/") ? [`${file} has ${lines} lines, more than ${mostLines}`] : [];
    return nameless.test(file) ? [...long, `${file} is named for nothing in particular`] : long;
  });

/** A sentence for every folder without a README.md; the paths are those of all files. */
export const silentFolders = (paths: readonly string[]): string[] => {
  const folders = new Set(paths.map((path) => posix.dirname(path)).filter((folder) => folder !== "src"));
  return [...folders].filter((folder) => !paths.includes(`${folder}/README.md`)).map((folder) => `${folder} has no README.md`);
};
