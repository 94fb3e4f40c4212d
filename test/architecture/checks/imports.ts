import { posix } from "node:path";
import ts from "typescript";
import type { Sources } from "../../helpers/sources.js";
import { lineOf, nodesOf, parse } from "../../helpers/syntax.js";

/** One mention of another module: static, re-exporting, dynamic or in a type. */
export interface Import {
  readonly file: string;
  readonly line: number;
  /** As written; `undefined` where it is computed. */
  readonly specifier: string | undefined;
  readonly reExports: boolean;
}

/** Every mention of a module in a text, types included. */
export const importsOf = (file: string, text: string): Import[] => {
  const found: Import[] = [];
  for (const node of nodesOf(parse(file, text))) {
    const named = specifierOf(node);
    if (named === undefined) continue;
    const specifier = ts.isStringLiteralLike(named) ? named.text : undefined;
    found.push({ file, line: lineOf(node), specifier, reExports: ts.isExportDeclaration(node) });
  }
  return found;
};

/** The expression that names a module in this node, if it names one. */
const specifierOf = (node: ts.Node): ts.Node | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument;
  if (!ts.isCallExpression(node)) return undefined;
  const calls =
    node.expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(node.expression) && node.expression.text === "require");
  return calls ? (node.arguments[0] ?? node) : undefined;
};

/** Every import of every file. */
export const allImports = (sources: Sources): Import[] => [...sources].flatMap(([file, text]) => importsOf(file, text));

/** The file a relative import means, `undefined` where it means a package. */
export const importedFile = (sources: Sources, { file, specifier }: Import): string | undefined => {
  if (specifier === undefined || !/^\.{1,2}(\/|$)/.test(specifier)) return undefined;
  const path = posix.join(posix.dirname(file), specifier);
  return [path.replace(/\.js$/, ".ts"), `${path}.ts`, `${path}/index.ts`].find((candidate) => sources.has(candidate)) ?? path;
};
