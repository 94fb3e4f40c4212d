import ts from "typescript";
import type { Sources } from "../../helpers/sources.js";
import { lineOf, nodesOf, parse } from "../../helpers/syntax.js";

const changers = new Set("set add delete clear push pop shift unshift splice sort reverse fill copyWithin".split(" "));

/**
 * A sentence for every module-level `let` or `var`, and for every module-level collection the file changes after making it.
 * A memo of a pure function may be kept: a `WeakMap`, or a constant whose comment says "memo" or "pure function" and so answers for its bound.
 */
export const mutableState = (sources: Sources): string[] =>
  [...sources].flatMap(([file, text]) => {
    const source = parse(file, text);
    const statements = source.statements.filter(ts.isVariableStatement);
    const loose = statements.filter((one) => !(one.declarationList.flags & ts.NodeFlags.Const));
    const changed = changedNames(source);
    const grown = statements.filter((one) => !loose.includes(one) && !saysMemo(one, text)).flatMap(collectionsOf);
    return [
      ...loose.map((one) => `${file}:${lineOf(one)} keeps module-level state: ${one.declarationList.getText()}`),
      ...grown
        .filter((name) => changed.has(name.text))
        .map((name) => `${file}:${lineOf(name)} changes the module-level collection ${name.text}`),
    ];
  });

const saysMemo = (statement: ts.Node, text: string): boolean =>
  /\bmemo|pure function/i.test(text.slice(statement.getFullStart(), statement.getStart()));

const collectionsOf = (statement: ts.VariableStatement): ts.Identifier[] =>
  statement.declarationList.declarations.flatMap(({ name, initializer }) => {
    const value = initializer && bare(initializer);
    if (!ts.isIdentifier(name) || value === undefined) return [];
    const weak = ts.isNewExpression(value) && value.expression.getText().startsWith("Weak");
    return !weak && (ts.isNewExpression(value) || ts.isArrayLiteralExpression(value) || ts.isObjectLiteralExpression(value)) ? [name] : [];
  });

/** The value without `as const`, `satisfies X` and brackets. */
const bare = (node: ts.Expression): ts.Expression =>
  ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node) ? bare(node.expression) : node;

/** Names something is called on or assigned into that changes it in place. */
const changedNames = (source: ts.SourceFile): ReadonlySet<string> =>
  new Set(
    [...nodesOf(source)].flatMap((node) => {
      if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
        return changers.has(node.expression.name.text) ? [node.expression.expression.getText()] : [];
      }
      const assigned =
        ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)
          ? node.left
          : ts.isDeleteExpression(node)
            ? node.expression
            : undefined;
      return assigned && (ts.isElementAccessExpression(assigned) || ts.isPropertyAccessExpression(assigned))
        ? [assigned.expression.getText()]
        : [];
    }),
  );

const isAssignment = (kind: ts.SyntaxKind): boolean => kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
