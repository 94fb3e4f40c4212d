import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge } from "./arbitraries/judge.js";
import { damaged } from "./arbitraries/mutations.js";
import { anySmallPlan, sampleOf } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

const plans = sampleOf(anySmallPlan, 400).filter((plan) => JSON.stringify(plan).length < 1500);
const builtin = Reflect.ownKeys(Object.prototype);

describe("G1 G14 F4 F12 F13 a plan whose structure is damaged is read or refused with reasons, nothing else is thrown, and nothing is polluted", () => {
  test(`${runs(20_000)} times`, () => {
    const input = fc.constantFrom(...plans).chain(damaged);
    fc.assert(fc.property(input, judge), { numRuns: runs(20_000), seed: 20_270_106 });
    expect(Reflect.ownKeys(Object.prototype)).toEqual(builtin);
    expect({}).not.toHaveProperty("polluted");
  });
});
