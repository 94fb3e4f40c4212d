import { isRecord } from "../base/is-record.js";
import type { Json } from "../base/json/json.js";
import { readJson } from "../base/json/read-json.js";
import { createProblem } from "../base/problems/create-problem.js";
import { errorOfProblem } from "../base/problems/error-of-problem.js";
import { PlanError } from "../base/problems/plan-error.js";
import type { Problem } from "../base/problems/problem.js";
import { nameOfGiven } from "./name-of-given.js";
import type { PathTo } from "./path-to.js";
import type { Draft } from "./said.js";

/** Where fields are taken: the step as people write it, where they will stand, and which fields have steps of their own. */
interface Taking {
  /** Such as `.goal(…)`. */
  readonly step: string;
  readonly path: PathTo;
  /** For each field that is not taken here, the step that says it. */
  readonly steps?: Readonly<Record<string, string>>;
}

/**
 * Returns a copy of the fields a step was given, so that the caller's object may go on changing and a shared prefix may not.
 * Throws a `PlanError`: `type` for a value that is not an object, `unknown-field` for what has a step of its own, and any problem code of the input guard.
 */
export const takeFields = (given: unknown, { step, path, steps = {} }: Taking): Draft => {
  const copy = typeof given === "object" ? readClean(given, path) : undefined;
  if (!isRecord(copy)) throw wrongArgument(given, step, path());
  for (const [field, own] of Object.entries(steps)) if (Object.hasOwn(copy, field)) throw wrongPlace(field, own, step, path());
  return copy;
};

const readClean = (given: unknown, path: PathTo): Json | undefined => {
  const { value, problems } = readJson(given);
  const [first] = problems;
  if (first === undefined) return value;
  const before = path();
  const moved = ({ code, path: inside, values }: Problem) => createProblem(code, [...before, ...inside], values);
  throw errorOfProblem(moved(first), problems.map(moved));
};

const wrongArgument = (given: unknown, step: string, path: readonly (string | number)[]): PlanError => {
  const found = nameOfGiven(given);
  return new PlanError("type", `${step} takes an object with fields; ${found} was passed.`, { step, found }, path);
};

const wrongPlace = (field: string, own: string, step: string, path: readonly (string | number)[]): PlanError =>
  new PlanError("unknown-field", `${step} does not take the field “${field}”: say it with ${own}.`, { step, field, own }, [...path, field]);
