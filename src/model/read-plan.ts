import { createProblem } from "../base/create-problem.js";
import { deepFreeze } from "../base/deep-freeze.js";
import type { JsonLimits } from "../base/json-limits.js";
import { nameOfType } from "../base/name-of-type.js";
import { parseJsonText } from "../base/parse-json-text.js";
import type { Problem } from "../base/problem.js";
import { createProblemList } from "../base/problem-list.js";
import { readJson } from "../base/read-json.js";
import { checkCycles } from "./check-cycles.js";
import { checkIds } from "./check-ids.js";
import { checkReferences } from "./check-references.js";
import type { Place } from "./place.js";
import { type Plan, planFormat, planSchema } from "./plan.js";
import { readWith } from "./read-with.js";
import type { ReportProblem } from "./report-problem.js";
import { walkPlaces } from "./walk-places.js";

/** What came of reading a plan. */
export interface PlanReading {
  /** The plan, frozen; undefined where there is a problem. */
  readonly plan: Plan | undefined;
  /** The first hundred problems. */
  readonly problems: readonly Problem[];
  /** How many problems there are beyond those listed. */
  readonly rest: number;
  /** What was read as something else. */
  readonly notes: readonly Problem[];
}

type Problems = Pick<PlanReading, "problems" | "rest">;

/** Reads a plan from JSON text or a value; whatever the input, it is neither changed nor frozen, and nothing is thrown. */
export const readPlan = (input: unknown, limits: JsonLimits): PlanReading => {
  const text = typeof input === "string" ? parseJsonText(input, limits) : undefined;
  if (text !== undefined && text.problems.length > 0) return { plan: undefined, problems: text.problems, rest: text.rest, notes: [] };
  const json = readJson(text === undefined ? input : text.value, limits);
  const found = createProblemList();
  const plan = check(json.value ?? json.partial, found.addMade);
  const { problems, rest } = join(json, found);
  return { plan: problems.length === 0 && plan !== undefined ? deepFreeze(plan) : undefined, problems, rest, notes: json.notes };
};

/** The guard's problems and then what else was found: a value the guard refused is not told as missing, too. */
const join = (refused: Problems, found: Problems): Problems => {
  const places = new Set(refused.problems.map(({ path }) => JSON.stringify(path)));
  const list = createProblemList();
  for (const problem of refused.problems) list.add(problem);
  for (const problem of found.problems) if (!places.has(JSON.stringify(placeOf(problem)))) list.add(problem);
  return { problems: list.problems, rest: refused.rest + found.rest + list.rest };
};

const placeOf = ({ code, path, values }: Problem): readonly unknown[] => (code === "missing-field" ? [...path, values["field"]] : path);

/** Why a value cannot be read as a plan at all. */
const refuseRoot = (root: unknown): Problem | undefined => {
  if (typeof root !== "object" || root === null || Array.isArray(root))
    return createProblem("shape", [], { found: nameOfType(root), expected: "a plan: an object with a `format` and an `id`" });
  if (!("format" in root) || root.format === planFormat) return undefined; // one that is missing is a problem like any other
  const found = typeof root.format === "string" ? `“${root.format}”` : nameOfType(root.format);
  return createProblem("version", ["format"], { found, known: `“${planFormat}”` });
};

/** Looks at structure, ids and references, each as far as the others' faults let it. */
const check = (root: unknown, report: ReportProblem): Plan | undefined => {
  if (root === undefined) return undefined;
  const refusal = refuseRoot(root);
  if (refusal !== undefined) {
    report(() => refusal);
    return undefined;
  }
  const plan = readWith(planSchema, root, report);
  const places: Place[] = [];
  walkPlaces(plan ?? root, (place) => places.push(place));
  const byId = checkIds(places, report);
  checkReferences(places, byId, report);
  checkCycles(places, byId, report);
  return plan;
};
