import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "../../src/base/json/read-json.js";
import { planSchema } from "../../src/model/plan.js";
import { readerOf } from "../../src/model/schema/reader-of.js";
import { runSchema } from "../../src/model/schema/run-schema.js";
import { damaged } from "./arbitraries/mutations.js";
import { anyPlan, anySmallPlan, maximalPlan, sampleOf } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

const read = readerOf(planSchema);

const isFrozen = (value: unknown): boolean =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

/** What the reader made of some JSON is what the schema makes of it: the same fields in the same order, or nothing. */
const compare = (json: unknown): void => {
  const quick = read(json);
  const { value, issues } = runSchema(planSchema, json);
  expect(quick).toStrictEqual(issues.length === 0 ? value : undefined);
  if (quick === undefined) return;
  expect(JSON.stringify(quick)).toBe(JSON.stringify(value));
  expect(isFrozen(quick)).toBe(true);
};

describe("G3 what is read quickly is what the schema says", () => {
  test("of valid plans", () => {
    for (const plan of [maximalPlan, ...sampleOf(anyPlan, 20), ...sampleOf(anySmallPlan, 200)]) {
      const ours = structuredClone(plan); // the reader freezes what it takes over, since the input guard has copied it
      expect(read(ours)).toBeDefined();
      compare(ours);
    }
  });

  test("of damaged ones", () => {
    const plans = sampleOf(anySmallPlan, 200);
    const input = fc.constantFrom(...plans).chain(damaged);
    fc.assert(
      fc.property(input, (value) => compare(readJson(value).partial)),
      { numRuns: runs(1000), seed: 20_270_107 },
    );
  });
});
