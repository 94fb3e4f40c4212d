import { createProblem } from "../../base/problems/create-problem.js";
import type { Problem } from "../../base/problems/problem.js";
import { didYouMean } from "../../base/text/did-you-mean.js";
import { mostListed } from "../../base/text/echo-limits.js";
import type { Change } from "../../model/change.js";
import { isContinued } from "../../model/journey/is-continued.js";
import type { Kind } from "../../model/kind.js";
import { kinds } from "../../model/kinds.js";
import { optionalParts } from "../../model/parts.js";
import {
  type ChangeFault,
  type ChangeFields,
  faultOfChoice,
  faultOfPlace,
  faultsOfChange,
  fieldsByOp,
  type KindsFor,
} from "../../model/read/change-shape.js";
import { type Reading, readField, readThing } from "../../model/read/read-thing.js";
import { reservedIds } from "../../model/reserved-ids.js";
import type { Path } from "../../model/values/path.js";
import { ownFieldsOf } from "../own-fields.js";

/** What is read beside the changes that anybody may make. */
export interface ChangesToRead {
  /** Whether a change may set a journey that does not continue the one before. */
  readonly journeys?: boolean | undefined;
}

/** Reads one change from JSON, frozen; problems are reported below `path`. Whether it fits a plan is not looked at. */
export const readChange = (given: unknown, path: Path, { journeys = false }: ChangesToRead): Reading<Change> => {
  const problems: Problem[] = [];
  for (const fault of faultsOfChange(given, path, kindsFor)) if (problems.push(problemOf(fault)) === mostListed) break;
  if (problems.length > 0) return { problems };
  const change = given as ChangeFields; // as was just seen
  const read: Record<string, unknown> = {};
  for (const field of fieldsByOp[change.op]) {
    const { value, problems: refused = [] } = (readers[field] ?? readPlace)(field, change, [...path, field]);
    for (const problem of refused) problems.push(problem);
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

const problemOf = ({ code, path, values, mistaken }: ChangeFault): Problem =>
  createProblem(code, path, { ...values, suggestion: mistaken && didYouMean(mistaken.word, mistaken.for) });

/** Reads one field of a change; problems are reported at the path. */
type ReadField = (field: string, change: ChangeFields, path: Path) => Reading<unknown>;

const readPlace: ReadField = (field, change, path) => asRead(change[field], faultOfPlace(field, change, path));

const asRead = (value: unknown, fault: ChangeFault | undefined): Reading<unknown> =>
  fault === undefined ? { value } : { problems: [problemOf(fault)] };

/** Whether a change that was read makes a journey lose events: only a change of the plan has that field. */
const isRewritten = ({ field, value, was }: Readonly<Record<string, unknown>>): boolean =>
  field === "journey" && !isContinued(was ?? [], value ?? []);

/** A plan has its one place, and so has each of its parts, of which some may be absent. */
const kindsFor: KindsFor = (op) =>
  Object.keys(kinds).filter((kind) => op === "set" || !reservedIds.has(kind) || (op !== "move" && optionalParts.has(kind)));

/** The fields a change may set: those a recipe may, and the journey of a plan, which two versions of it may differ in. */
const fieldsToSet = (kind: Kind): readonly string[] => (kind === "plan" ? [...ownFieldsOf(kind), "journey"] : ownFieldsOf(kind));

const readFieldName: ReadField = (_, { kind, field }, path) => asRead(field, faultOfChoice(field, fieldsToSet(kind), path));

const readValue: ReadField = (which, { kind, field, [which]: given }, path) => {
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

const readNode: ReadField = (_, { op, kind, id, node }, path) => {
  const reading = readThing(kind, node, path);
  const own = reading.value?.["id"];
  if (op !== "remove" || own === undefined || own === id) return reading;
  return { problems: [createProblem("choice", [...path, "id"], { found: own, choices: [id] })] };
};

const readers: Readonly<Record<string, ReadField>> = {
  field: readFieldName,
  value: readValue,
  was: readValue,
  node: readNode,
};
