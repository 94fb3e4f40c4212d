import fc from "fast-check";
import { fillHoles } from "./fill.js";
import { planShape, planSpec } from "./model.js";

/** A plan as JSON, before it is read. */
export type PlanJson = Record<string, unknown>;

/** A plan that holds every field of every interface and every variant of every union. */
export const maximalPlan: PlanJson = fillHoles(planSpec.full[0]);

/** Any valid plan, written in any valid way. */
export const anyPlan: fc.Arbitrary<PlanJson> = planSpec.arbitrary.map(fillHoles);

const fields = Object.entries(planShape).filter(([, { presence }]) => presence !== "required");

/** Any valid plan of a few fields: quicker to read, and a fault in it is quicker to understand. */
export const anySmallPlan: fc.Arbitrary<PlanJson> = fc
  .subarray(fields, { minLength: 1, maxLength: 5 })
  .chain((some) => fc.record(Object.fromEntries(some.map(([key, { arbitrary }]) => [key, arbitrary]))))
  .map((some) => fillHoles({ format: "social-plan/1", id: "a-plan", ...some }));

/** The same plans in every run. */
export const sampleOf = (plans: fc.Arbitrary<PlanJson>, count: number): readonly PlanJson[] =>
  fc.sample(plans, { numRuns: count, seed: 1 });
