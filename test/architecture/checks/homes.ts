import type { Sources } from "../../helpers/sources.js";
import { placeOf } from "./floors.js";
import { allImports } from "./imports.js";

/** The one folder that may import a package or a scope; the others take what that folder makes of it. */
const homes: Readonly<Record<string, string>> = {
  zod: "model",
  immer: "edit",
  "date-fns": "time",
  "@date-fns": "time",
  "fast-check": "testing",
};

/** A sentence for every import of a package outside its home, or of one that `package.json` does not list. */
export const straysFromHome = (sources: Sources, dependencies: readonly string[]): string[] =>
  allImports(sources).flatMap(({ file, line, specifier }) => {
    if (specifier === undefined) return [`${file}:${line} imports something computed`];
    if (specifier.startsWith(".")) return [];
    const name = packageOf(specifier);
    if (!dependencies.includes(name) && !dependencies.includes(`@types/${name}`))
      return [`${file}:${line} imports ${name}, which is no dependency`];
    const home = homes[name] ?? homes[name.split("/")[0] ?? name];
    return home === undefined || placeOf(file) === home ? [] : [`${file}:${line} imports ${name}, which lives in src/${home}`];
  });

/** The package of what an import names: `@date-fns/tz` of `@date-fns/tz/tzName`, `zod` of `zod/mini`. */
export const packageOf = (specifier: string): string => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
