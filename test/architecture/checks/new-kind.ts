import { join } from "node:path";
import ts from "typescript";
import { childLists } from "../../../src/model/find/child-lists.js";
import { idAt } from "../../../src/model/find/place.js";
import { walkPlaces } from "../../../src/model/find/walk-places.js";
import type { Kind } from "../../../src/model/kind.js";
import { kinds } from "../../../src/model/kinds.js";
import type { Plan } from "../../../src/model/plan.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { exportsOf } from "../../helpers/program.js";
import { root } from "../../helpers/sources.js";

/** A sentence for every file of a program in which the compiler finds no error that names the word. */
export const silentFiles = (program: ts.Program, files: readonly string[], word: string): string[] =>
  files
    .filter((file) => {
      const found = program.getSemanticDiagnostics(program.getSourceFile(join(root, file)));
      return !found.some(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n").includes(word));
    })
    .map((file) => `${file} compiles without ${word}`);

/** A sentence for every kind of `Nodes` whose type, or what may be written in its place, a front door does not export. */
export const unexportedKinds = (program: ts.Program, nodes: string, door: string): string[] => {
  const exported = new Set(exportsOf(program, door).map(({ symbol }) => symbol));
  return kindTypes(program, nodes).flatMap(({ kind, type }) => {
    const input = siblingOf(program, type, `${type.name}Input`);
    return [type, ...(input === undefined ? [] : [input])]
      .filter((symbol) => !exported.has(symbol))
      .map(({ name }) => `kind ${kind}: ${name} is not exported from ${door}`);
  });
};

/** The kinds that the interface `Nodes` of a file lists, each with its type. */
const kindTypes = (program: ts.Program, file: string): { readonly kind: string; readonly type: ts.Symbol }[] => {
  const checker = program.getTypeChecker();
  const nodes = exportsOf(program, file).find(({ name }) => name === "Nodes");
  if (nodes === undefined) throw new Error(`${file} exports no Nodes`);
  return checker
    .getDeclaredTypeOfSymbol(nodes.symbol)
    .getProperties()
    .map((property) => {
      const type = checker.getTypeOfSymbol(property).getSymbol();
      if (type === undefined) throw new Error(`kind ${property.name}: its type has no name`);
      return { kind: property.name, type };
    });
};

/** What else the file of a type exports by this name. */
const siblingOf = (program: ts.Program, type: ts.Symbol, name: string): ts.Symbol | undefined => {
  const source = type.declarations?.[0]?.getSourceFile();
  const module = source && program.getTypeChecker().getSymbolAtLocation(source);
  return (
    module &&
    program
      .getTypeChecker()
      .getExportsOfModule(module)
      .find((symbol) => symbol.name === name)
  );
};

/** The documents of a plan as text, by name. */
export type Documents = Readonly<Record<string, (plan: Plan) => string>>;

/**
 * A sentence for every kind that no document shows: the documents of the plan are the same without the things of that kind.
 * So is one for every exception that is none, and for every kind of which the plan has nothing.
 */
export const kindsInNoDocument = (plan: Plan, documents: Documents, exceptions: Readonly<Record<string, string>>): string[] => {
  const texts = Object.entries(documents).map(([name, textOf]) => ({ name, textOf, full: textOf(plan) }));
  const present = kindsIn(plan);
  return subjects.flatMap((kind) => {
    if (!present.has(kind)) return [`kind ${kind}: the arbitraries make none (src/testing/model)`];
    const less = withoutKind(plan, kind);
    const shown = texts.find(({ textOf, full }) => textOf(less) !== full);
    if (shown === undefined && exceptions[kind] === undefined)
      return [`kind ${kind}: no document shows it; show it in src/documents, or state in notInDocuments why not`];
    if (shown !== undefined && exceptions[kind] !== undefined)
      return [`kind ${kind}: the ${shown.name} shows it; take it out of notInDocuments`];
    return [];
  });
};

/** Every kind but the plan, which documents are about. */
const subjects = (Object.keys(kinds) as Kind[]).filter((kind) => kind !== "plan"); // the table has a row for every kind and no other

const kindsIn = (plan: Plan): ReadonlySet<Kind> => {
  const present = new Set<Kind>();
  walkPlaces(plan, (place) => {
    if (idAt(place) !== undefined) present.add(place.kind);
  });
  return present;
};

type Node = Readonly<Record<string, unknown>>;

/** A copy of a plan in which nothing of the kind is left; what refers to it still does. */
const withoutKind = (plan: Plan, removed: Kind): Plan => {
  const empty: Node = { ...parsePlan({ format: plan.format, id: plan.id }) };
  const copy = (node: Node, kind: Kind): Node => {
    const fields = childLists[kind].filter(({ field }) => node[field] !== undefined);
    const children = fields.map(({ field, kind: child }) => {
      const held = node[field];
      if (child === removed) return [field, Array.isArray(held) ? [] : empty[field]];
      return [field, Array.isArray(held) ? held.map((one: Node) => copy(one, child)) : copy(held as Node, child)]; // a part is an object
    });
    return { ...node, ...Object.fromEntries(children) };
  };
  return copy({ ...plan }, "plan") as unknown as Plan; // a plan with fewer things in it
};
