import ts from "typescript";
import type { Sources } from "../../helpers/sources.js";
import { lineOf, nodesOf, parse } from "../../helpers/syntax.js";

/** Names that, where the file does not declare them itself, mean the machine it runs on. */
const ambientNames = new Set(
  "process console performance crypto globalThis window self navigator setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame".split(
    " ",
  ),
);

/** Members that ask the machine: its clock, its dice. */
const ambientMembers = new Set(["Date.now", "Math.random", "crypto.randomUUID", "crypto.getRandomValues", "performance.now"]);

/** The methods of `Date` that answer in the zone of the machine. */
const hostZone = /^([gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getYear|getTimezoneOffset|to(Date|Time)String)$/;

/** A sentence for everything a text reads of the world: clock, randomness, locale, zone, process, console. */
export const ambientReads = (sources: Sources): string[] =>
  [...sources].flatMap(([file, text]) => {
    const nodes = [...nodesOf(parse(file, text))];
    const own = declaredNames(nodes);
    return nodes.flatMap((node) => {
      const read = ambientRead(node, own);
      return read === undefined ? [] : [`${file}:${lineOf(node)} reads ${read}`];
    });
  });

const declaredNames = (nodes: readonly ts.Node[]): ReadonlySet<string> =>
  new Set(
    nodes.flatMap((node) => {
      const name = (node as ts.NamedDeclaration).name;
      const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node) || isNamedStatement(node);
      return declares && name && ts.isIdentifier(name) ? [name.text] : [];
    }),
  );

const isNamedStatement = (node: ts.Node): boolean =>
  ts.isFunctionDeclaration(node) ||
  ts.isClassDeclaration(node) ||
  ts.isImportClause(node) ||
  ts.isImportSpecifier(node) ||
  ts.isNamespaceImport(node);

const ambientRead = (node: ts.Node, own: ReadonlySet<string>): string | undefined => {
  if (ts.isIdentifier(node)) return ambientNames.has(node.text) && !own.has(node.text) && isRead(node) ? node.text : undefined;
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return ambientMember(node, own);
  if (ts.isCallExpression(node)) return ambientCall(node, own);
  return ts.isNewExpression(node) ? ambientDate(node, own) : undefined;
};

/** An identifier that stands for a value, not for a member, a key or a type. */
const isRead = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isTypeNode(parent) || ts.isQualifiedName(parent) || ts.isTypeElement(parent) || ts.isJSDoc(parent)) return false;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isLabeledStatement(parent)) return false;
  return (parent as ts.NamedDeclaration).name !== node && (parent as ts.BindingElement).propertyName !== node;
};

const ambientMember = (node: ts.PropertyAccessExpression | ts.ElementAccessExpression, own: ReadonlySet<string>): string | undefined => {
  const member = ts.isPropertyAccessExpression(node)
    ? node.name.text
    : ts.isStringLiteralLike(node.argumentExpression)
      ? node.argumentExpression.text
      : "";
  if (member.startsWith("toLocale") || hostZone.test(member)) return `.${member}`;
  const path = `${node.expression.getText()}.${member}`;
  return ambientMembers.has(path) && !own.has(node.expression.getText()) ? path : undefined;
};

const ambientCall = (node: ts.CallExpression, own: ReadonlySet<string>): string | undefined => {
  const called = node.expression;
  if (ts.isIdentifier(called)) return called.text === "Date" && !own.has("Date") ? "Date()" : undefined;
  if (!ts.isPropertyAccessExpression(called)) return undefined;
  if (called.name.text === "localeCompare" && node.arguments.length < 2) return ".localeCompare without a locale";
  return isOfIntl(called) && node.arguments.length === 0 ? `${called.getText()} without a locale` : undefined;
};

/** `new Date()` reads the clock, `new Date(2027, 0, 1)` the zone of the machine, `new Intl.NumberFormat()` its language. */
const ambientDate = (node: ts.NewExpression, own: ReadonlySet<string>): string | undefined => {
  const given = node.arguments?.length ?? 0;
  const made = node.expression;
  if (ts.isIdentifier(made) && made.text === "Date" && !own.has("Date") && given !== 1)
    return given === 0 ? "new Date()" : "new Date of local parts";
  const noLocale = given === 0 || node.arguments?.[0]?.getText() === "undefined";
  return ts.isPropertyAccessExpression(made) && isOfIntl(made) && noLocale ? `new ${made.getText()} without a locale` : undefined;
};

const isOfIntl = (node: ts.PropertyAccessExpression): boolean => node.expression.getText() === "Intl" && /^[A-Z]/.test(node.name.text);
