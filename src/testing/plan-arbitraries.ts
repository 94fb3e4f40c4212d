import type { Arbitrary } from "fast-check";
import { optionsOf } from "../base/arguments/options-of.js";
import { wrongArgument } from "../base/arguments/wrong-argument.js";
import { isRecord } from "../base/is-record.js";
import type { PlanInput } from "../model/plan.js";
import { type FastCheck, isFastCheck } from "./fast-check.js";
import { type FaultyPlan, withFault } from "./faulty-plan.js";
import { fillHoles } from "./fill-holes.js";
import { planShape, planSpec } from "./model/plan.js";
import type { Fields } from "./spec/fields.js";

/** How large the plans may be. */
export interface PlanSize {
  /** The most items a list has: 2 where nothing is said. Lists hold lists, so that plans grow much faster than this number. */
  readonly items?: number | undefined;
}

/** Arbitraries for property tests of whatever takes a plan. */
export interface PlanArbitraries {
  /** Any valid plan, written in any valid way, awkward texts and odd ids among them; every field and every variant turns up. */
  readonly plan: Arbitrary<PlanInput>;
  /** A valid plan with at most five fields besides its format and id: quicker to read, and easier to understand where it fails a test. */
  readonly smallPlan: Arbitrary<PlanInput>;
  /** A small plan with one thing wrong in it, and what `safeParsePlan` must say of it. */
  readonly faultyPlan: Arbitrary<FaultyPlan>;
}

/**
 * Returns arbitraries of plans, made with the fast-check you hand in: random plans, and random plans with one fault, for your own property tests.
 * What they make depends on fast-check's seed alone.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { checkCoverage, parsePlan, safeParsePlan } from "social-plan";
 * import { planArbitraries } from "social-plan/testing";
 *
 * const { plan, faultyPlan } = planArbitraries(fc);
 *
 * const everyFindingSpeaks = fc.property(plan, (written) =>
 *   checkCoverage(parsePlan(written)).findings.every((finding) => finding.message.length > 0),
 * );
 * fc.check(everyFindingSpeaks, { numRuns: 20 }).failed; // => false
 *
 * const everyFaultIsTold = fc.property(faultyPlan, ({ plan, fault }) => {
 *   const result = safeParsePlan(plan);
 *   return !result.ok && result.problems.some(({ code, path }) => code === fault.code && String(path) === String(fault.path));
 * });
 * fc.check(everyFaultIsTold).failed; // => false
 * ```
 */
export const planArbitraries = (fc: FastCheck, size: PlanSize = {}): PlanArbitraries => {
  if (!isFastCheck(fc))
    throw wrongArgument("type", { path: ["fc"], given: fc, expected: 'fast-check itself: `import fc from "fast-check"`' });
  const { items = 2 } = optionsOf(size, ["size"]);
  if (!Number.isInteger(items) || items < 0)
    throw wrongArgument("range", { path: ["size", "items"], given: items, expected: "a whole number from 0" });
  const valid = (fields: unknown): PlanInput => fillHoles(isRecord(fields) ? fields : {}) as Fields & PlanInput; // what fits the specs of all fields is one
  const optional = Object.entries(planShape()).filter(([, { presence }]) => presence !== "required");
  const fields = optional.map(([key, { arbitrary }]) => [key, arbitrary(fc, items)] as const);
  const smallPlan = fc
    .subarray(fields, { minLength: 1, maxLength: 5 })
    .chain((some) => fc.record(Object.fromEntries(some)))
    .map((some) => valid({ format: "social-plan/1", id: "a-plan", ...some }));
  return {
    plan: planSpec.arbitrary(fc, items).map(valid),
    smallPlan,
    faultyPlan: fc.tuple(smallPlan, fc.nat()).map(([plan, which]) => withFault(plan, which)),
  };
};
