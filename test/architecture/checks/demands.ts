import ts from "typescript";
import type { Sources } from "../../helpers/sources.js";
import { lineOf, nodesOf, parse } from "../../helpers/syntax.js";

/** The page that says what each demand is. */
export const demandsPage = "docs/demands.md";

/** The demands a test must prove: those of the sources, and what the library promises beyond them. Faults and figures are left to their own tests. */
const requiredDemands: readonly string[] = [
  ...["A1", "A2", "A3", "A4"],
  ...["B1", "B2", "B3", "B4", "B5", "B6", "B7"],
  ...["C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11", "C12", "C13", "C14"],
  ...["D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9", "D10"],
  ...["E1", "E2", "E3", "E4", "E5"],
  ...["X1", "X2", "X3", "X4", "X5", "X7", "X9", "X10"],
];

/** A place that names a demand by its id. */
export interface Citation {
  readonly id: string;
  readonly file: string;
  /** Counted from one. */
  readonly line: number;
  /** Whether the title of a test begins with it. Ids that a table of cases fills into a title do not count. */
  readonly proves: boolean;
}

/**
 * Every place that cites a demand: the title of a test (`describe("E2 E5 …")`), a string that is nothing but ids (`demand: "E1, E4"`),
 * and a comment in parentheses (`(B5)`, `(D1–D5)`). What tests plant stands inside of longer strings and is not seen.
 */
export const citationsIn = (sources: Sources): Citation[] =>
  [...sources].flatMap(([file, text]) => {
    if (!file.endsWith(".ts")) return fromComments(file, text);
    const nodes = [...nodesOf(parse(file, text))];
    const fromCode = nodes.flatMap((node) => {
      const inTitle = titleOf(node)?.match(/^[A-Z]\d+(?: [A-Z]\d+)*(?= )/)?.[0];
      const ids = inTitle ?? (ts.isStringLiteral(node) && onlyIds.test(node.text) ? node.text : "");
      return (ids.match(/[A-Z]\d+/g) ?? []).map((id) => ({ id, file, line: lineOf(node), proves: inTitle !== undefined }));
    });
    return [...fromCode, ...fromComments(file, withoutLiterals(text, nodes))];
  });

/** The title of `describe("…")`, `test.each([…])("…")` and the like; what is skipped or only planned has none. */
const titleOf = (node: ts.Node): string | undefined => {
  if (!ts.isCallExpression(node) || !/^(describe|test|it)\b(?!\.(todo|skip)\b)/.test(node.expression.getText())) return undefined;
  const [title] = node.arguments;
  return title && (ts.isStringLiteralLike(title) ? title.text : ts.isTemplateExpression(title) ? title.head.text : undefined);
};

const onlyIds = /^[A-GX]\d{1,2}(, [A-GX]\d{1,2})*$/;

const fromComments = (file: string, text: string): Citation[] =>
  text
    .split("\n")
    .flatMap((line, index) =>
      [...line.matchAll(/\((?:[^()]*?, )??([A-GX]\d{1,2}(?:(?:, |–)[A-GX]\d{1,2})*)\)/g)].flatMap(([, ids = ""]) =>
        (ids.match(/[A-Z]\d+/g) ?? []).map((id) => ({ id, file, line: index + 1, proves: false })),
      ),
    );

/** The text with its strings and regular expressions blanked, line by line as long as before. */
const withoutLiterals = (text: string, nodes: readonly ts.Node[]): string => {
  const parts: string[] = [];
  let end = 0;
  for (const node of nodes) {
    if (!ts.isLiteralExpression(node) && !ts.isTemplateMiddleOrTemplateTail(node) && !ts.isTemplateHead(node)) continue;
    parts.push(text.slice(end, node.getStart()), node.getText().replace(/[^\n]/g, " "));
    end = node.getEnd();
  }
  return parts.join("") + text.slice(end);
};

/** A sentence for every demand that is cited and not listed on the page, listed and not cited, listed twice or in the wrong place. */
export const unlistedDemands = (page: string, citations: readonly Citation[]): string[] => {
  const listed = linesOf(page);
  const ids = new Set(listed.map(({ id }) => id));
  const firstCited = new Map(citations.toReversed().map((citation) => [citation.id, citation]));
  const missing = [...firstCited.values()].filter(({ id }) => !ids.has(id));
  return [
    ...missing.map(
      ({ file, line, id }) => `${file}:${line} cites ${id}, which ${demandsPage} does not list: correct the id, or add its line`,
    ),
    ...[...ids].filter((id) => !firstCited.has(id)).map((id) => `${demandsPage} lists ${id}, which nothing cites: take its line out`),
    ...[...ids].filter((id) => listed.filter((one) => one.id === id).length > 1).map((id) => `${demandsPage} lists ${id} more than once`),
    ...misplaced(listed),
  ];
};

/** A line of the page, and the letter its heading begins with. */
interface Listed {
  readonly id: string;
  readonly family: string;
}

const misplaced = (listed: readonly Listed[]): string[] =>
  listed.flatMap(({ id, family }, index) => {
    if (id.charAt(0) !== family) return [`${demandsPage} lists ${id} under the heading of ${family || "nothing"}`];
    const before = listed[index - 1]?.id ?? "";
    return before.charAt(0) === family && Number(before.slice(1)) > Number(id.slice(1))
      ? [`${demandsPage} lists ${id} after ${before}`]
      : [];
  });

/** The lines `- **E2** …` of the page, each with the letter its heading `## E: …` begins with. */
const linesOf = (page: string): Listed[] => {
  let family = "";
  return page.split("\n").flatMap((line) => {
    family = /^## ([A-Z]): /.exec(line)?.[1] ?? family;
    const id = /^- \*\*([A-Z]\d+)\*\* \S/.exec(line)?.[1];
    return id === undefined ? [] : [{ id, family }];
  });
};

/** A sentence for every required demand that is neither proved by a title nor on the list, and for every id on the list without need. */
export const unprovedDemands = (
  citations: readonly Citation[],
  notYetProved: readonly string[],
  required: readonly string[] = requiredDemands,
): string[] => {
  const proofs = new Map(citations.filter(({ proves }) => proves).map((citation) => [citation.id, citation.file]));
  return [
    ...required
      .filter((id) => !proofs.has(id) && !notYetProved.includes(id))
      .map((id) => `no test's title begins with ${id}: prove it, or begin the title of the test that does with its id`),
    ...notYetProved.flatMap((id) => {
      if (!required.includes(id)) return [`${id} is not yet proved, and need not be: take it off the list`];
      const proof = proofs.get(id);
      return proof === undefined ? [] : [`${id} is proved in ${proof}: take it off the list of those that are not`];
    }),
  ];
};
