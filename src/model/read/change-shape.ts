import { isRecord } from "../../base/is-record.js";
import type { ProblemCode } from "../../base/problems/problem.js";
import { nameOfType } from "../../base/text/name-of-type.js";
import type { Change } from "../change.js";
import type { Kind } from "../kind.js";
import { kinds } from "../kinds.js";
import { reservedIds } from "../reserved-ids.js";
import { isId } from "../values/id.js";
import type { Path } from "../values/path.js";

/** A change of which the op, the kind and the names of the fields are known to be right. */
export interface ChangeFields extends Readonly<Record<string, unknown>> {
  readonly op: Change["op"];
  readonly kind: Kind;
}

/** What is wrong in one place of a change: what a problem is made of, which not everybody who looks for faults has the sentences for. */
export interface ChangeFault {
  readonly code: ProblemCode;
  readonly path: Path;
  readonly values: Readonly<Record<string, unknown>>;
  /** A word that is none of those that would do. */
  readonly mistaken?: { readonly word: string; readonly for: readonly string[] };
}

/** The fields of each change, in the order in which they are written. */
export const fieldsByOp: Readonly<Record<Change["op"], readonly string[]>> = {
  set: ["op", "id", "kind", "field", "value", "was"],
  add: ["op", "kind", "to", "list", "after", "node"],
  move: ["op", "id", "kind", "from", "to", "list", "after", "wasAfter"],
  remove: ["op", "id", "kind", "from", "list", "after", "node"],
};

/** Fields whose absence says that a field of a thing is absent. */
const free: ReadonlySet<string> = /* @__PURE__ */ new Set(["value", "was"]);

/** Returns the kinds of things that a change with an op may be about. */
export type KindsFor = (op: string) => readonly string[];

/** What keeps plain data from being looked into as a change: it is none, of no known sort, about no kind of thing, or does not have the fields of its sort. */
export const faultsOfChange = function* (given: unknown, path: Path, kindsFor: KindsFor): Generator<ChangeFault> {
  if (!isRecord(given)) {
    yield wrongType(given, "a change: an object with an `op`", path);
    return;
  }
  const { op } = given;
  const fault = faultOfChoice(op, Object.keys(fieldsByOp), [...path, "op"]);
  if (fault !== undefined) {
    yield fault;
    return;
  }
  const fields = fieldsByOp[op as Change["op"]]; // one of its keys
  for (const field of Object.keys(given))
    if (!fields.includes(field)) yield { code: "unknown-field", path, values: { field }, mistaken: { word: field, for: fields } };
  for (const field of fields)
    if (!free.has(field) && !Object.hasOwn(given, field)) yield { code: "missing-field", path, values: { field } };
  const other = Object.hasOwn(given, "kind") && faultOfChoice(given["kind"], kindsFor(String(op)), [...path, "kind"]);
  if (other) yield other;
};

/** The fault of a value of another type. */
export const wrongType = (given: unknown, expected: string, path: Path): ChangeFault => ({
  code: "type",
  path,
  values: { found: nameOfType(given), expected },
});

/** What is wrong with a text that must be one of the choices. */
export const faultOfChoice = (given: unknown, choices: readonly string[], path: Path): ChangeFault | undefined => {
  if (typeof given !== "string") return wrongType(given, "text", path);
  if (choices.includes(given)) return undefined;
  return { code: "choice", path, values: { found: given, choices }, mistaken: { word: given, for: choices } };
};

const faultOfId = (given: unknown, path: Path): ChangeFault | undefined => {
  if (typeof given !== "string") return wrongType(given, "an id", path);
  return isId(given) ? undefined : { code: "id", path, values: { found: given } };
};

/** What is wrong with a field that says which thing is meant or where it stands; there is nothing wrong with any other. */
export const faultOfPlace = (field: string, { [field]: given, kind }: ChangeFields, path: Path): ChangeFault | undefined => {
  switch (field) {
    case "id":
      return reservedIds.has(kind) ? faultOfChoice(given, [kind], path) : faultOfId(given, path);
    case "from":
    case "to":
      return faultOfId(given, path);
    case "after":
    case "wasAfter":
      return given === null ? undefined : faultOfId(given, path);
    case "list":
      return faultOfChoice(given, [...new Set<string>(Object.values(kinds[kind].places))], path);
    default:
      return undefined;
  }
};
