import { isRecord } from "../../base/is-record.js";
import { fillLimits, type JsonLimits } from "../../base/json/json-limits.js";
import type { JsonReading } from "../../base/json/json-reading.js";
import { readJson } from "../../base/json/read-json.js";
import { readJsonText } from "../../base/json/read-json-text.js";
import { createProblem } from "../../base/problems/create-problem.js";
import type { Problem } from "../../base/problems/problem.js";
import { createProblemList } from "../../base/problems/problem-list.js";
import { nameOfType } from "../../base/text/name-of-type.js";
import type { Place } from "../find/place.js";
import { walkPlaces } from "../find/walk-places.js";
import { type Plan, planFormat, planSchema } from "../plan.js";
import { readWith } from "../schema/read-with.js";
import type { ReportProblem } from "../schema/report-problem.js";
import { checkCycles } from "./check-cycles.js";
import { checkIds } from "./check-ids.js";
import { checkReferences } from "./check-references.js";
import { rememberPlan } from "./known-plans.js";
import { migratePlan } from "./migrate-plan.js";
import { type Migration, migrations, type PlanJson } from "./migrations.js";

/** What came of reading a plan. */
export interface PlanReading {
  /** The plan, frozen; undefined where there is a problem. */
  readonly plan: Plan | undefined;
  /** The first hundred problems. */
  readonly problems: readonly Problem[];
  /** How many problems there are beyond those listed. */
  readonly rest: number;
  /** The plan as JSON of this version, before it was read. */
  readonly json: unknown;
  /** The format it was written in, where that is an older one. */
  readonly migrated: string | undefined;
  /** Where the input guard read -0 as 0. */
  readonly zeros: JsonReading["zeros"];
  /** The things that carry data of plugins, in the order of the document, also those of a plan with problems; none where the input guard refused something. */
  readonly carrying: readonly Place[];
}

type Problems = Pick<PlanReading, "problems" | "rest">;

/**
 * Reads a plan from JSON text or a value; whatever the input, it is neither changed nor frozen, and nothing is thrown.
 * A plan of an older version is first rewritten by the steps; only tests pass other steps than those there are.
 */
export const readPlan = (input: unknown, limits: JsonLimits | undefined, steps = migrations): PlanReading => {
  const filled = fillLimits(limits);
  const json = typeof input === "string" ? readJsonText(input, filled) : readJson(input, filled);
  const found = createProblemList();
  const root = rootOf(json.value ?? json.partial, steps, found.addMade);
  const checked = root && check(root.json, found.addMade);
  const { problems, rest } = join(json, found);
  const { zeros } = json;
  const plan = problems.length === 0 && checked?.plan !== undefined ? rememberPlan(checked.plan) : undefined;
  const carrying = json.problems.length === 0 && checked !== undefined ? checked.carrying : [];
  return { plan, problems, rest, zeros, carrying, ...(root ?? unfound) };
};

const unfound = { json: undefined, migrated: undefined };

/** The guard's problems and then what else was found: a value the guard refused is not reported as missing, too. */
const join = (refused: Problems, found: Problems): Problems => {
  const places = new Set(refused.problems.map(({ path }) => JSON.stringify(path)));
  const list = createProblemList();
  for (const problem of refused.problems) list.add(problem);
  for (const problem of found.problems) if (!places.has(JSON.stringify(placeOf(problem)))) list.add(problem);
  return { problems: list.problems, rest: refused.rest + found.rest + list.rest };
};

const placeOf = ({ code, path, values }: Problem): readonly unknown[] => (code === "missing-field" ? [...path, values["field"]] : path);

/** The plan as JSON of this version, or undefined after handing on why it cannot be read at all. */
const rootOf = (root: unknown, steps: readonly Migration[], report: ReportProblem): Pick<PlanReading, "json" | "migrated"> | undefined => {
  if (root === undefined) return undefined;
  if (!isRecord(root)) {
    report(() => createProblem("shape", [], { found: nameOfType(root), expected: "a plan: an object with a `format` and an `id`" }));
    return undefined;
  }
  const { format } = root as PlanJson; // the input guard has proved it to be JSON
  if (format === undefined || format === planFormat) return { json: root, migrated: undefined }; // one that is missing is a problem like any other
  const json = migratePlan(root as PlanJson, steps, planFormat);
  if (json !== undefined) return { json, migrated: String(format) };
  report(() => createProblem("version", ["format"], { found: format, known: planFormat }));
  return undefined;
};

/** Looks at structure, ids and references, each as far as the others' faults let it. */
const check = (root: unknown, report: ReportProblem): { readonly plan: Plan | undefined; readonly carrying: readonly Place[] } => {
  const plan = readWith(planSchema, root, report);
  const places: Place[] = [];
  const carrying: Place[] = [];
  walkPlaces(plan ?? root, (place) => {
    places.push(place);
    if (place.node["ext"] !== undefined) carrying.push(place);
  });
  const { byId, doubles } = checkIds(places, report);
  checkReferences(places, byId, report, doubles);
  checkCycles(places, byId, report);
  return { plan, carrying };
};
