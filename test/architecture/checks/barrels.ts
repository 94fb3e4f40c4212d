import ts from "typescript";
import type { Sources } from "../../helpers/sources.js";
import { lineOf, nodesOf, parse } from "../../helpers/syntax.js";

/** A sentence for every `index.ts` inside a folder, every `export *`, and every re-export outside the front doors. */
export const barrels = (sources: Sources): string[] =>
  [...sources].flatMap(([file, text]) => {
    const isDoor = file.split("/").length === 2;
    const named = !isDoor && file.endsWith("/index.ts") ? [`${file} is a barrel by its name`] : [];
    const passedOn = [...nodesOf(parse(file, text))].filter(ts.isExportDeclaration).flatMap((node) => {
      if (node.moduleSpecifier === undefined) return [];
      if (node.exportClause === undefined || ts.isNamespaceExport(node.exportClause)) return [`${file}:${lineOf(node)} says export *`];
      return isDoor ? [] : [`${file}:${lineOf(node)} re-exports ${node.moduleSpecifier.getText()}; only the front doors do`];
    });
    return [...named, ...passedOn];
  });
