import type { Sources } from "../../helpers/sources.js";
import { placeOf } from "./floors.js";
import { allImports, importedFile } from "./imports.js";

/** Where rules and gates live, and what they are made of. Results are no rules: their functions take catalogues as an option, or have the formulas of ours. */
const folders = ["practice", "coverage", "stages"];

/** The engine: it takes the catalogues from the caller and hands them to the rules; results have them from one place as well. */
const engine = [
  ...["check-coverage", "check-rules", "judge-thing", "rule", "run-rules"].map((name) => `src/coverage/${name}.ts`),
  ...["costs/metric-facts", "ranking/rank-channels", "ranking/suggest-experiment"].map((name) => `src/results/${name}.ts`),
];

/** A sentence for every import by which a rule, a gate or a function they share gets at the catalogue past its context, types included. */
export const catalogImports = (sources: Sources): string[] =>
  allImports(sources).flatMap((one) => {
    const target = importedFile(sources, one) ?? "";
    if (placeOf(target) !== "catalog" || !folders.includes(placeOf(one.file)) || engine.includes(one.file)) return [];
    return [`${one.file}:${one.line} imports ${target}; take it from the context`];
  });
