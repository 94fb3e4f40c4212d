import { matchExample } from "../../base/arguments/match-example.js";
import { isRecord } from "../../base/is-record.js";
import type { Change } from "../change.js";
import { childLists } from "../find/child-lists.js";
import type { Kind } from "../kind.js";
import { kinds } from "../kinds.js";
import { parts } from "../parts.js";
import type { Path } from "../values/path.js";
import { type ChangeFault, type ChangeFields, faultOfPlace, faultsOfChange, fieldsByOp, type KindsFor, wrongType } from "./change-shape.js";
import { wrongChange } from "./wrong-change.js";

/** A memo of the changes that were looked through here and can never change: they need not be looked through again. */
const known = new WeakSet<Change>();

/**
 * Returns a change that has the shape of one and can never change: the change itself, where it is deeply frozen, else a frozen copy of it.
 * Whether the model has its field and its values is left to who applies it. Throws `change`, with the path to the place, for anything else.
 */
export const readyChange = (given: Change, path: Path = ["change"]): Change => {
  if (known.has(given)) return given;
  const change = isFixed(given, path) ? given : copyOf(given, path);
  for (const fault of faultsIn(change, path)) throw wrongChange(fault);
  known.add(change);
  return change;
};

/** Whether plain data can never change; throws where it is none. */
const isFixed = (given: unknown, path: Path): boolean => {
  const { mismatch, isFrozen } = matchExample(given, {}, { isWhole: true });
  if (mismatch === undefined) return isFrozen;
  const { code, path: inside, given: found, expected } = mismatch;
  const at = [...path, ...inside];
  if (code !== "type") throw wrongChange({ code, path: at, values: { found, expected } });
  throw wrongChange(wrongType(found, inside.length === 0 ? "a change: an object with an `op`" : expected, at));
};

/** A frozen copy, so that each field is read once from here on; foreign code may still throw while it is made. */
const copyOf = (given: Change, path: Path): Change => {
  try {
    return copyOfValue(given) as Change; // it is looked at next
  } catch {
    throw wrongChange({ code: "unreadable", path, values: { found: given, expected: "plain data" } });
  }
};

const copyOfValue = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(Array.from(value, copyOfValue));
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOfValue(inner)])));
};

const faultsIn = function* (given: unknown, path: Path): Generator<ChangeFault> {
  yield* faultsOfChange(given, path, kindsFor);
  const change = given as ChangeFields; // whoever goes on after the faults found none
  for (const field of fieldsByOp[change.op]) {
    const at = [...path, field];
    const fault =
      field === "field" && typeof change[field] !== "string" ? wrongType(change[field], "text", at) : faultOfPlace(field, change, at);
    if (fault !== undefined) yield fault;
    if (field === "node") yield* faultsOfNode(change, at);
  }
};

/** Nothing puts in, moves or takes out a plan; of its parts the transaction says which have their one place. */
const kindsFor: KindsFor = (op) => (op === "set" ? allKinds : allButPlan);

const allKinds: readonly string[] = /* @__PURE__ */ (() => Object.keys(kinds))();
const allButPlan: readonly string[] = /* @__PURE__ */ (() => allKinds.filter((kind) => kind !== "plan"))();

/** A thing has its id, and all that stands in it has: the rest is read where the change is applied. */
const faultsOfNode = function* ({ op, kind, id, node }: ChangeFields, path: Path): Generator<ChangeFault> {
  yield* faultsOfThing(kind, node, path);
  const own = isRecord(node) ? node["id"] : undefined;
  if (op === "remove" && !parts.has(kind) && own !== id)
    yield { code: "choice", path: [...path, "id"], values: { found: own, choices: [id] } };
};

const faultsOfThing = function* (kind: Kind, node: unknown, path: Path): Generator<ChangeFault> {
  if (!isRecord(node)) {
    yield wrongType(node, "an object", path);
    return;
  }
  if (!parts.has(kind)) {
    if (!Object.hasOwn(node, "id")) yield { code: "missing-field", path, values: { field: "id" } };
    else if (typeof node["id"] !== "string") yield wrongType(node["id"], "an id", [...path, "id"]);
  }
  for (const { field, kind: child } of childLists[kind]) {
    const things = node[field];
    if (things === undefined) continue;
    if (!Array.isArray(things)) yield wrongType(things, "a list", [...path, field]);
    else for (const [index, thing] of things.entries()) yield* faultsOfThing(child, thing, [...path, field, index]);
  }
};
