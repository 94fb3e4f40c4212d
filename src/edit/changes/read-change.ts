import { isRecord } from "../../base/is-record.js";
import { createProblem } from "../../base/problems/create-problem.js";
import type { Problem } from "../../base/problems/problem.js";
import { didYouMean } from "../../base/text/did-you-mean.js";
import { mostListed } from "../../base/text/echo-limits.js";
import { nameOfType } from "../../base/text/name-of-type.js";
import type { Change } from "../../model/change.js";
import { isContinued } from "../../model/journey/is-continued.js";
import type { Kind } from "../../model/kind.js";
import { kinds } from "../../model/kinds.js";
import { optionalParts } from "../../model/parts.js";
import { type Reading, readField, readThing } from "../../model/read/read-thing.js";
import { reservedIds } from "../../model/reserved-ids.js";
import { isId } from "../../model/values/id.js";
import type { Path } from "../../model/values/path.js";
import { ownFieldsOf } from "../own-fields.js";

type Fields = Readonly<Record<string, unknown>>;

/** The fields of each change, in the order in which they are written. */
const fieldsByOp: Readonly<Record<Change["op"], readonly string[]>> = {
  set: ["op", "id", "kind", "field", "value", "was"],
  add: ["op", "kind", "to", "list", "after", "node"],
  move: ["op", "id", "kind", "from", "to", "list", "after", "wasAfter"],
  remove: ["op", "id", "kind", "from", "list", "after", "node"],
};

/** Fields whose absence says that a field of a thing is absent. */
const free: ReadonlySet<string> = /* @__PURE__ */ new Set(["value", "was"]);

/** What is read beside the changes that anybody may make. */
export interface ChangesToRead {
  /** Whether a change may set a journey that does not continue the one before. */
  readonly journeys?: boolean | undefined;
}

/** Reads one change from JSON, frozen; problems are reported below `path`. Whether it fits a plan is not looked at. */
export const readChange = (given: unknown, path: Path, { journeys = false }: ChangesToRead): Reading<Change> => {
  const problems: Problem[] = [];
  for (const fault of faultsOf(given, path)) if (problems.push(fault) === mostListed) break;
  if (problems.length > 0) return { problems };
  const change = given as Fields & { readonly op: Change["op"]; readonly kind: Kind }; // as was just seen
  const read: Record<string, unknown> = {};
  for (const field of fieldsByOp[change.op]) {
    const { value, problems: refused = [] } = (readers[field] ?? readWord)(change[field], change, [...path, field]);
    problems.push(...refused);
    if (value !== undefined) read[field] = value;
  }
  if (problems.length === 0 && !journeys && isRewritten(read))
    problems.push(
      createProblem("shape", [...path, "value"], {
        found: "a journey that does not continue `was`",
        expected: "one that does (or pass `journeys: true`)",
      }),
    );
  return problems.length > 0 ? { problems } : { value: Object.freeze(read) as unknown as Change }; // every field was read as its own
};

/** Whether a change that was read makes a journey lose events: only a change of the plan has that field. */
const isRewritten = ({ field, value, was }: Fields): boolean => field === "journey" && !isContinued(was ?? [], value ?? []);

/** What keeps a change from being looked into: it is none, of no known sort, about no kind of thing, or has not the fields of its sort. */
const faultsOf = function* (given: unknown, path: Path): Generator<Problem> {
  if (!isRecord(given)) {
    yield createProblem("type", path, { found: nameOfType(given), expected: "a change: an object with an `op`" });
    return;
  }
  const change = given as Fields; // the input guard has proved it to be JSON
  const { value: op, problems = [] } = choose(change["op"], Object.keys(fieldsByOp), [...path, "op"]);
  yield* problems;
  if (op === undefined) return;
  const fields = fieldsByOp[op as Change["op"]]; // one of its keys
  for (const field of Object.keys(change))
    if (!fields.includes(field)) yield createProblem("unknown-field", path, { field, suggestion: didYouMean(field, fields) });
  for (const field of fields) if (!free.has(field) && !Object.hasOwn(change, field)) yield createProblem("missing-field", path, { field });
  if (Object.hasOwn(change, "kind")) yield* choose(change["kind"], kindsFor(op), [...path, "kind"]).problems ?? [];
};

/** A plan has its one place, and so has each of its parts, of which some may be absent. */
const kindsFor = (op: string): readonly string[] =>
  Object.keys(kinds).filter((kind) => op === "set" || !reservedIds.has(kind) || (op !== "move" && optionalParts.has(kind)));

type Reader = (given: unknown, change: Fields & { readonly kind: Kind }, path: Path) => Reading<unknown>;

/** The choice that was made; problems where it is none of them. */
const choose = (given: unknown, choices: readonly string[], path: Path): Reading<string> => {
  if (typeof given !== "string") return { problems: [createProblem("type", path, { found: nameOfType(given), expected: "text" })] };
  if (choices.includes(given)) return { value: given };
  return { problems: [createProblem("choice", path, { found: given, choices, suggestion: didYouMean(given, choices) })] };
};

const readWord: Reader = (given) => ({ value: given }); // it was looked at before

const readId: Reader = (given, _, path) => {
  if (typeof given !== "string") return { problems: [createProblem("type", path, { found: nameOfType(given), expected: "an id" })] };
  return isId(given) ? { value: given } : { problems: [createProblem("id", path, { found: given })] };
};

const readOwnId: Reader = (given, change, path) =>
  reservedIds.has(change.kind) ? choose(given, [change.kind], path) : readId(given, change, path);

const readNeighbour: Reader = (given, change, path) => (given === null ? { value: null } : readId(given, change, path));

const readList: Reader = (given, { kind }, path) => choose(given, [...new Set<string>(Object.values(kinds[kind].places))], path);

/** The fields a change may set: those a recipe may, and the journey of a plan, which two versions of it may differ in. */
const fieldsToSet = (kind: Kind): readonly string[] => (kind === "plan" ? [...ownFieldsOf(kind), "journey"] : ownFieldsOf(kind));

const readFieldName: Reader = (given, { kind }, path) => choose(given, fieldsToSet(kind), path);

const readValue: Reader = (given, { kind, field }, path) => {
  if (typeof field !== "string" || !fieldsToSet(kind).includes(field)) return { value: undefined }; // reported for the field
  const { value, problems } = readField(kind, field, given, []);
  if (problems === undefined) return { value };
  return {
    problems: problems.map(({ path: inside, code, values }) =>
      inside.length === 0
        ? createProblem(code, path.slice(0, -1), { field: path.at(-1) })
        : createProblem(code, [...path, ...inside.slice(1)], values),
    ),
  };
};

const readNode: Reader = (given, { op, kind, id }, path) => {
  const reading = readThing(kind, given, path);
  const own = reading.value?.["id"];
  if (op !== "remove" || own === undefined || own === id) return reading;
  return { problems: [createProblem("choice", [...path, "id"], { found: own, choices: [id] })] };
};

const readers: Readonly<Record<string, Reader>> = {
  id: readOwnId,
  from: readId,
  to: readId,
  after: readNeighbour,
  wasAfter: readNeighbour,
  list: readList,
  field: readFieldName,
  value: readValue,
  was: readValue,
  node: readNode,
};
