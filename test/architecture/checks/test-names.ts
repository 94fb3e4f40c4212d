import ts from "typescript";
import type { Sources } from "../../helpers/sources.js";
import { lineOf, nodesOf, parse } from "../../helpers/syntax.js";

/** How many demands each letter has: A to E the sources, X beyond them, F faults, G the bar in figures. */
const demands: Readonly<Record<string, number>> = { A: 4, B: 7, C: 14, D: 10, E: 5, X: 10, F: 84, G: 21 };

/** A sentence for every test title that begins with the id of a demand nobody made. Titles in plain words are fine. */
export const unknownDemands = (sources: Sources): string[] =>
  [...sources].flatMap(([file, text]) =>
    [...nodesOf(parse(file, text))].flatMap((node) => {
      const title = titleOf(node);
      const ids = title?.match(/^([A-Z]\d+)( [A-Z]\d+)*(?= )/)?.[0].split(" ") ?? [];
      return ids.filter((id) => !exists(id)).map((id) => `${file}:${lineOf(node)} proves ${id}, which nobody demands`);
    }),
  );

const exists = (id: string): boolean => {
  const number = Number(id.slice(1));
  return number >= 1 && number <= (demands[id.charAt(0)] ?? 0);
};

/** The title of `describe("…")`, `test.each([…])("…")` and the like. */
const titleOf = (node: ts.Node): string | undefined => {
  if (!ts.isCallExpression(node) || !/^(describe|test|it)\b/.test(node.expression.getText())) return undefined;
  const [title] = node.arguments;
  return title && (ts.isStringLiteralLike(title) ? title.text : ts.isTemplateExpression(title) ? title.head.text : undefined);
};
