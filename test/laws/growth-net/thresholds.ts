import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

/** How much smaller the library's thresholds are in the net than they really are: a list of twenty is to it as one of a thousand. */
const scale = 64;

/** The sizes from which the library does otherwise than with little, by file: their names, and how much smaller each is made. What pairs are counted in shrinks by the square. */
const thresholds: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "base/text/echo-limits.ts": { mostListed: scale },
  "base/text/nearest-among.ts": { searchEffort: scale ** 2 },
  "edit/changed-lists.ts": { longFrom: 4 * scale, nearEnd: scale, fewChanges: scale },
  "edit/long-list.ts": { stretchLength: scale / 8 },
  "model/find/layers.ts": { thickest: scale },
  "model/find/plan-index.ts": { fewReferences: scale },
  "model/find/position-in.ts": { reach: scale / 16 },
  "model/read/check-references.ts": { effortPerPlan: scale ** 2 },
};

/** Makes the thresholds of the library smaller, so that a plan of a hundred things is a large one. Throws where one of them is gone. */
export const smallThresholds: Plugin = {
  name: "small thresholds",
  setup: ({ onLoad }) => {
    for (const [file, names] of Object.entries(thresholds))
      onLoad({ filter: new RegExp(`src/${file}$`) }, ({ path }) => {
        let contents = readFileSync(path, "utf8");
        for (const [name, times] of Object.entries(names)) contents = withThreshold(contents, name, times, file);
        return { contents, loader: "ts" };
      });
  },
};

const withThreshold = (text: string, name: string, times: number, file: string): string => {
  const declared = new RegExp(`(const ${name} = )([\\d_]+);`);
  const [, , value = ""] = declared.exec(text) ?? [];
  if (value === "") throw new Error(`There is no threshold ${name} in src/${file} any more; adapt the growth net.`);
  return text.replace(declared, `$1${Math.max(1, Math.round(Number(value.replaceAll("_", "")) / times))};`);
};
