import ts from "typescript";
import { nodesOf, parse } from "../helpers/syntax.js";
import type { Snippet } from "./snippets.js";

/** What a program that holds claims must have in scope: called with what came out, what was claimed, and where. */
export const claimName = "__claim";

const claim = /\/\/ ?=>(.*)$/;

/** The snippet's text with every `expression; // => value` and `const name = …; // => value` made into a call of `__claim`. */
export const withClaims = (snippet: Snippet): string => {
  const text = snippet.lines.join("\n");
  const source = parse(`${snippet.file}.ts`, text);
  const edits: { readonly from: number; readonly to: number; readonly put: string }[] = [];
  for (const node of nodesOf(source)) {
    const claimed = claimAfter(source, node);
    if (claimed === undefined) continue;
    const where = `${snippet.file}:${snippet.origins[claimed.line]}`;
    const call = (actual: string): string => `${claimName}(${actual}, (${checkedValue(claimed.value, where)}), ${JSON.stringify(where)});`;
    if (ts.isExpressionStatement(node)) edits.push({ from: node.getStart(), to: node.end, put: call(node.expression.getText()) });
    else edits.push({ from: node.end, to: node.end, put: ` ${call(constantOf(node) ?? "")}` });
  }
  const written = snippet.lines.filter((line) => claim.test(line)).length;
  if (written !== edits.length)
    throw new Error(`${snippet.file}:${snippet.line}: of ${written} claims "// =>" ${edits.length} stand behind an expression or a const`);
  return edits.sort((a, b) => b.from - a.from).reduce((done, { from, to, put }) => done.slice(0, from) + put + done.slice(to), text);
};

const claimAfter = (source: ts.SourceFile, node: ts.Node): { readonly value: string; readonly line: number } | undefined => {
  if (!ts.isExpressionStatement(node) && constantOf(node) === undefined) return undefined;
  const [comment] = ts.getTrailingCommentRanges(source.text, node.end) ?? [];
  const value = comment && claim.exec(source.text.slice(comment.pos, comment.end))?.[1];
  return value === undefined ? undefined : { value: value.trim(), line: source.getLineAndCharacterOfPosition(node.end).line };
};

const constantOf = (node: ts.Node): string | undefined => {
  if (!ts.isVariableStatement(node)) return undefined;
  const [first, ...others] = node.declarationList.declarations;
  return first && ts.isIdentifier(first.name) && others.length === 0 ? first.name.text : undefined;
};

const checkedValue = (value: string, where: string): string => {
  const { diagnostics } = ts.transpileModule(`(${value})`, { reportDiagnostics: true });
  if (value === "" || diagnostics?.length) throw new Error(`${where}: "${value}" is no JavaScript value`);
  return value;
};
