import type { FilledLimits } from "../../base/json/standard-limits.js";
import type { Problem } from "../../base/problems/problem.js";
import { createProblemList } from "../../base/problems/problem-list.js";
import type { Plan } from "../../model/plan.js";
import { rememberPlan } from "../../model/read/known-plans.js";
import { type PlanReading, readPlan } from "../../model/read/read-plan.js";
import type { AnyPlugin } from "../plugin.js";
import { PlanData } from "./plan-data.js";

/** What came of reading a plan together with what plugins keep in it. */
export interface ReadingWithData {
  /** The plan, frozen, with the data in the plugins' versions; undefined where there is a problem. */
  readonly plan: Plan | undefined;
  /** The first hundred problems: those of the plan itself, then those of the data. */
  readonly problems: readonly Problem[];
  /** How many problems there are beyond those listed. */
  readonly rest: number;
  /** What came of the plan itself. */
  readonly reading: PlanReading;
  /** What came of the data. */
  readonly data: PlanData;
}

/** Reads a plan, brings what plugins keep in it to their versions, and looks at it. Throws `plugin` for a schema that does not answer at once. */
export const readPlanWithData = (plugins: readonly AnyPlugin[], input: unknown, limits: FilledLimits): ReadingWithData => {
  const reading = readPlan(input, limits);
  const data = new PlanData(plugins, reading.plan ?? reading.json, { limits });
  data.refuseNewer();
  for (const place of reading.carrying) data.lookAll(place);
  const list = createProblemList();
  for (const problem of [...reading.problems, ...data.problems]) list.add(problem);
  const plan = reading.plan !== undefined && list.problems.length === 0 ? rememberPlan(data.planFrom(reading.plan)) : undefined;
  return { plan, problems: list.problems, rest: reading.rest + data.rest + list.rest, reading, data };
};
