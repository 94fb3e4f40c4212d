import ts from "typescript";
import type { Sources } from "../../helpers/sources.js";
import { lineOf, nodesOf, parse } from "../../helpers/syntax.js";

/** Functions that take any number of arguments: those of a long list overflow the stack. */
const takingAnyNumber = new Set("push unshift splice concat max min of fromCharCode fromCodePoint".split(" "));

/** A sentence for every spread that passes a list as so many arguments, and for every one that copies again and again what grows with each copy. */
export const growingSpreads = (sources: Sources): string[] =>
  [...sources].flatMap(([file, text]) =>
    [...nodesOf(parse(file, text))].flatMap((node) => {
      const complaint = ts.isSpreadElement(node) || ts.isSpreadAssignment(node) ? complaintOn(node) : undefined;
      return complaint === undefined ? [] : [`${file}:${lineOf(node)} ${complaint}`];
    }),
  );

type Spread = ts.SpreadElement | ts.SpreadAssignment;

const complaintOn = (spread: Spread): string | undefined => {
  const name = spread.expression.getText();
  if (isArgument(spread)) return `passes all of ${name} as arguments; take one after the other in a loop`;
  return isAccumulated(spread) ? `copies ${name} each time it grows; push to it, or set its fields, and freeze it in the end` : undefined;
};

const isArgument = ({ parent }: Spread): boolean =>
  ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression) && takingAnyNumber.has(parent.expression.name.text);

/** Whether what is copied is what the copy becomes: a variable set in a loop, an entry of a map, or what `reduce` hands on. */
const isAccumulated = (spread: Spread): boolean => {
  let isInLoop = false;
  let target: string | undefined;
  for (let node: ts.Node = spread; !ts.isSourceFile(node); node = node.parent) {
    if (isAssignment(node)) target ??= node.left.getText();
    if (isRepeated(node)) isInLoop = true;
    if (ts.isFunctionLike(node) && handedOn(node) === firstName(spread.expression)) return true;
    if (isEntryOf(node, spread) && isLooped(node)) return true;
  }
  return isInLoop && target !== undefined && target === spread.expression.getText();
};

const isAssignment = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** Whether a part of the program runs again and again: the body of a loop, or what a list calls for each of its items. */
const isRepeated = (node: ts.Node): boolean => {
  if (ts.isIterationStatement(node, false)) return true;
  const { parent } = node;
  return (
    ts.isFunctionLike(node) &&
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    parent.expression.name.text === "forEach"
  );
};

const isLooped = (node: ts.Node): boolean => {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) if (isRepeated(at)) return true;
  return false;
};

/** The parameter in which `reduce` hands a function what it made so far. */
const handedOn = (node: ts.SignatureDeclaration): string | undefined => {
  const { parent } = node;
  const isReduced =
    ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression) && /^reduce(Right)?$/.test(parent.expression.name.text);
  return isReduced && parent.arguments[0] === node ? node.parameters[0]?.name.getText() : undefined;
};

/** The variable at the beginning of `a.b.c`. */
const firstName = (expression: ts.Expression): string =>
  ts.isPropertyAccessExpression(expression) || ts.isElementAccessExpression(expression)
    ? firstName(expression.expression)
    : expression.getText();

/** Whether a call sets an entry of a map to a copy of that entry. */
const isEntryOf = (node: ts.Node, spread: Spread): boolean =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.name.text === "set" &&
  spread.expression.getText().includes(`${node.expression.expression.getText()}.get(${node.arguments[0]?.getText()})`);
