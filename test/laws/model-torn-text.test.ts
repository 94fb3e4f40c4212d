import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge } from "./arbitraries/judge.js";
import { torn } from "./arbitraries/mutations.js";
import { anySmallPlan, sampleOf } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

const plans = sampleOf(anySmallPlan, 400).filter((plan) => JSON.stringify(plan).length < 1500);
const builtin = Reflect.ownKeys(Object.prototype);

describe("G1 G14 F1 F3 F4 a plan whose text is damaged is read or refused with reasons, nothing else is thrown, and nothing is polluted", () => {
  test(`${runs(20_000)} times`, () => {
    const texts = plans.map((plan, index) => JSON.stringify(plan, null, index % 3));
    const text = fc.constantFrom(...texts).chain(torn);
    fc.assert(fc.property(text, judge), { numRuns: runs(20_000), seed: 20_270_105 });
    expect(Reflect.ownKeys(Object.prototype)).toEqual(builtin);
  });
});
