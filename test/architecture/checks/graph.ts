import type { Sources } from "../../helpers/sources.js";
import { importedFile, importsOf } from "./imports.js";

type Graph = ReadonlyMap<string, readonly string[]>;

/** Which files each file imports, types included. */
const graphOf = (sources: Sources): Graph =>
  new Map(
    [...sources].map(([file, text]) => [
      file,
      importsOf(file, text)
        .map((one) => importedFile(sources, one))
        .filter((target) => target !== undefined && sources.has(target)) as string[],
    ]),
  );

/** Every way round that an import closes, from the file it begins at to itself. */
export const importCircles = (sources: Sources): string[] => {
  const graph = graphOf(sources);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) {
      circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
};

/** A sentence for every file that no entry leads to by its imports, and theirs. */
export const unreachedFiles = (sources: Sources, entries: readonly string[]): string[] => {
  const graph = graphOf(sources);
  const reached = new Set(entries);
  for (const file of reached) for (const next of graph.get(file) ?? []) reached.add(next);
  return [...sources.keys()]
    .filter((file) => !reached.has(file))
    .map((file) => `${file} is reached from no front door; delete it, or import it where it is needed`);
};

/** The shortest way of imports from a file to each file it reaches. */
export const waysFrom = (sources: Sources, start: string): ReadonlyMap<string, readonly string[]> => {
  const graph = graphOf(sources);
  const ways = new Map<string, readonly string[]>([[start, [start]]]);
  for (const [file, way] of ways) {
    for (const next of graph.get(file) ?? []) if (!ways.has(next)) ways.set(next, [...way, next]);
  }
  return ways;
};
