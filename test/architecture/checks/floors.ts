import type { Sources } from "../../helpers/sources.js";
import { allImports, importedFile } from "./imports.js";

/** The heights, ground first. What stands on one floor does not meet. */
const floors: readonly (readonly string[])[] = [
  ["base"],
  ["time"],
  ["model"],
  ["catalog"],
  ["words"],
  ["practice"],
  ["edit", "builders", "calendar", "machine"],
  ["coverage"],
  ["stages", "results"],
  ["plugins"],
  ["documents", "formats", "testing"],
  ["index.ts", "documents.ts", "formats.ts", "testing.ts"],
];

/** The folder of `src` a file stands in, or its own name where it stands in `src` itself. */
export const placeOf = (file: string): string => file.split("/")[1] ?? "";

const heightOf = (file: string): number => (file.startsWith("src/") ? floors.findIndex((floor) => floor.includes(placeOf(file))) : -1);

/** A sentence for every file that stands on no floor and for every import that does not go down. */
export const climbingImports = (sources: Sources): string[] => {
  const homeless = [...sources.keys()].filter((file) => heightOf(file) < 0).map((file) => `${file} stands on no floor`);
  const climbing = allImports(sources).flatMap((one) => {
    const target = importedFile(sources, one);
    if (target === undefined) return [];
    const reason = climb(one.file, target);
    return reason === undefined ? [] : [`${one.file}:${one.line} ${reason} ${target}`];
  });
  return [...homeless, ...climbing];
};

const climb = (from: string, to: string): string | undefined => {
  const [here, there] = [heightOf(from), heightOf(to)];
  if (there < 0) return "leaves the house for";
  if (placeOf(from) === placeOf(to) || there < here) return undefined;
  return there === here ? "meets its neighbour" : "climbs to";
};
