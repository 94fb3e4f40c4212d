import fc from "fast-check";
import { isRecord } from "../../../src/base/is-record.js";
import { fillHoles } from "../../../src/testing/fill-holes.js";
import { planSpec } from "../../../src/testing/model/plan.js";
import { planArbitraries } from "../../../src/testing/plan-arbitraries.js";
import type { Fields } from "../../../src/testing/spec/fields.js";

/** A plan as JSON, before it is read. */
export type PlanJson = Fields;

const full = planSpec.full[0];

/** A plan that holds every field of every interface and every variant of every union. */
export const maximalPlan: PlanJson = fillHoles(isRecord(full) ? full : {});

const { plan, smallPlan } = planArbitraries(fc);

/** Any valid plan, written in any valid way. */
export const anyPlan: fc.Arbitrary<PlanJson> = plan.map((written) => ({ ...written }));

/** Any valid plan of a few fields: quicker to read, and a fault in it is quicker to understand. */
export const anySmallPlan: fc.Arbitrary<PlanJson> = smallPlan.map((written) => ({ ...written }));

/** The same plans in every run. */
export const sampleOf = (plans: fc.Arbitrary<PlanJson>, count: number): readonly PlanJson[] =>
  fc.sample(plans, { numRuns: count, seed: 1 });
