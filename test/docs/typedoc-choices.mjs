import { Converter, LiteralType, ReferenceType, UnionType } from "typedoc";
import ts from "typescript";

/**
 * Has the reference say `"business" | "cause"` where a type is made of a list, `(typeof purposes)[number]`, alone or in `Open<…>`.
 * Without it a reader sees the name of a list that is nowhere to be found.
 * @param {import("typedoc").Application} app
 */
export const load = (app) => {
  /** @type {(() => void)[]} What is to be done once every reflection has its type. */
  const waiting = [];
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const node = context.getSymbolFromReflection(reflection)?.declarations?.find(ts.isTypeAliasDeclaration)?.type;
    if (node) waiting.push(() => spellOut(reflection, node, context.checker));
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, () => {
    for (const one of waiting.splice(0)) one();
  });
};

/**
 * @param {import("typedoc").DeclarationReflection} reflection
 * @param {ts.TypeNode} node
 * @param {ts.TypeChecker} checker
 */
const spellOut = (reflection, node, checker) => {
  const { type } = reflection;
  reflection.type = choicesOf(node, checker) ?? type;
  if (!ts.isTypeReferenceNode(node) || !(type instanceof ReferenceType)) return;
  const given = (node.typeArguments ?? []).map((argument) => choicesOf(argument, checker));
  type.typeArguments = type.typeArguments?.map((argument, at) => given[at] ?? argument);
};

/**
 * @param {ts.TypeNode} node
 * @param {ts.TypeChecker} checker
 */
const choicesOf = (node, checker) => {
  if (!ts.isIndexedAccessTypeNode(node) || !/^\(typeof \w+\)\[number\]$/.test(node.getText())) return undefined;
  const type = checker.getTypeFromTypeNode(node);
  const members = type.isUnion() ? type.types : [type];
  return members.every((member) => member.isLiteral()) ? new UnionType(members.map(({ value }) => new LiteralType(value))) : undefined;
};
