import ts from "typescript";
import { exportsOf } from "../helpers/program.js";

/** A first paragraph of at least three words that ends as a sentence does. */
const sentence = /^\S+\s+\S+\s+\S.*[.!?:)]$/s;

/** Types each line of which says itself: one kind of thing, and its interface. */
const tables = new Set(["Nodes"]);

/** A sentence for every export and every field of an export without a doc comment, and for every tag that says nothing or names nobody. */
export const undocumented = (program: ts.Program, file: string): string[] => {
  const checker = program.getTypeChecker();
  return exportsOf(program, file).flatMap(({ name, symbol }) => {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
    const first = text.split(/\n\s*\n/)[0] ?? "";
    const lacks =
      text === "" ? [`${name} has no doc comment`] : sentence.test(first) ? [] : [`${name} is not introduced by a sentence: “${first}”`];
    const fields = tables.has(name) ? [] : silentMembers(symbol).map((member) => `${name}.${member} has no doc comment`);
    return [...lacks, ...fields, ...emptyTags(symbol, checker).map((tag) => `${name}: ${tag}`)];
  });
};

const emptyTags = (symbol: ts.Symbol, checker: ts.TypeChecker): string[] => {
  const type = symbol.valueDeclaration && checker.getTypeOfSymbolAtLocation(symbol, symbol.valueDeclaration);
  const parameters = new Set(type?.getCallSignatures().flatMap((signature) => signature.parameters.map(({ name }) => name)));
  return symbol.getJsDocTags(checker).flatMap(({ name, text }) => {
    const said = ts.displayPartsToString(text).trim();
    if (name === "returns") return said === "" ? ["@returns says nothing"] : [];
    if (name !== "param") return [];
    const [parameter = "", ...words] = said.split(/\s+/);
    if (!parameters.has(parameter.split(".")[0] ?? "")) return [`@param ${parameter} is no parameter`];
    return words.filter((word) => word !== "-").length === 0 ? [`@param ${parameter} says nothing`] : [];
  });
};

/** The members an interface or class declares itself, in full and not over another's, without a doc comment. */
const silentMembers = (symbol: ts.Symbol): string[] =>
  (symbol.declarations ?? []).flatMap((declaration) => {
    if (!ts.isInterfaceDeclaration(declaration) && !ts.isClassDeclaration(declaration)) return [];
    const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Override;
    return [...declaration.members].flatMap((member: ts.ClassElement | ts.TypeElement) => {
      const isSilent = member.name !== undefined && ts.getJSDocCommentsAndTags(member).length === 0;
      return isSilent && !(ts.getCombinedModifierFlags(member) & hidden) ? [member.name?.getText() ?? ""] : [];
    });
  });
