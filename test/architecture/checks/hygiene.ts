import { posix } from "node:path";
import type { Sources } from "../../helpers/sources.js";

/** Stop and split here: what is longer holds two ideas. Catalogues are data and as long as the world is, and the front door is a list of names. */
export const mostLines = 300;

const isList = (file: string): boolean => file.startsWith("src/catalog/") || file === "src/index.ts";

/** A folder with more files than this is a list of like things, and says so, or holds two ideas. */
export const mostFiles = 25;

const nameless = /(^|[/.-])(utils?|helpers?|common|managers?)([/.-]|$)/i;

/** A sentence for every file too long or named for nothing. */
export const untidyFiles = (sources: Sources): string[] =>
  [...sources].flatMap(([file, text]) => {
    const lines = text.split("\n").length - 1;
    const long = lines > mostLines && !isList(file) ? [`${file} has ${lines} lines, more than ${mostLines}`] : [];
    return nameless.test(file) ? [...long, `${file} is named for nothing in particular`] : long;
  });

/** A sentence for every folder without a README.md; the paths are those of all files. */
export const silentFolders = (paths: readonly string[]): string[] => {
  const folders = new Set(paths.map((path) => posix.dirname(path)).filter((folder) => folder !== "src"));
  return [...folders].filter((folder) => !paths.includes(`${folder}/README.md`)).map((folder) => `${folder} has no README.md`);
};

/** A sentence for every folder with many files whose README.md does not say why; files in its inner folders do not count. */
export const crowdedFolders = (sources: Sources): string[] => {
  const counts = new Map<string, number>();
  for (const path of sources.keys()) if (path.endsWith(".ts")) counts.set(posix.dirname(path), (counts.get(posix.dirname(path)) ?? 0) + 1);
  return [...counts]
    .filter(([folder, count]) => count > mostFiles && !reason.test(sources.get(`${folder}/README.md`) ?? ""))
    .map(
      ([folder, count]) =>
        `${folder} holds ${count} files, more than ${mostFiles}; split it, or say why in its README.md in a line that begins “Many files:”`,
    );
};

const reason = /^Many files: \S/m;
