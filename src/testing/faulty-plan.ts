import type { Json } from "../base/json/json.js";
import type { ProblemCode } from "../base/problems/problem.js";
import { copyJson } from "./copy-json.js";
import { faultsAt, placesOf, unknownField } from "./faults.js";

/** The one thing that is wrong in a plan. */
export interface PlanFault {
  /** What was done to the plan, in a few words. */
  readonly what: string;
  /** The code of the problem it is reported as. */
  readonly code: ProblemCode;
  /** Where it is reported, outermost key first. */
  readonly path: readonly (string | number)[];
}

/** A plan with one thing wrong in it, and what `safeParsePlan` must say of it. */
export interface FaultyPlan {
  /** The plan, as JSON. */
  readonly plan: Json;
  /** What is wrong. A reference that loses by it what it names may be reported as well. */
  readonly fault: PlanFault;
}

/** A copy of the plan with one of all the faults that can be put into it; the number says which. */
export const withFault = (plan: unknown, which: number): FaultyPlan => {
  const faults = [...placesOf(plan)].flatMap((place) => faultsAt(plan, place));
  const { what, code, at, inject } = faults[which % faults.length] ?? unknownField([]);
  const faulty = copyJson(plan);
  inject(faulty);
  return { plan: faulty, fault: { what, code, path: at } };
};
