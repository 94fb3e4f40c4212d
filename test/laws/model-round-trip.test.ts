import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digestOf } from "../../src/base/json/digest.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { stringifyPlan } from "../../src/model/read/stringify-plan.js";
import { asRead } from "./arbitraries/as-read.js";
import { anyPlan, anySmallPlan, maximalPlan, type PlanJson, sampleOf } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

const plans: readonly PlanJson[] = [maximalPlan, ...sampleOf(anyPlan, runs(25)), ...sampleOf(anySmallPlan, runs(150))];
const each = (law: (input: PlanJson, plan: Plan) => void) => {
  for (const input of plans) law(input, parsePlan(input));
};

/** Every object and list in a value, itself among them. */
const objectsIn = (value: unknown): readonly object[] =>
  typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : [];

const free = new Set(["ext", "plugins", "values"]);

/** The same data with the fields of every object in another order, but not those that are nobody's but the writer's. */
const shuffled = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(shuffled);
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, free.has(key) ? inner : shuffled(inner)]));
};

describe("F79 a plan is read as what was written", () => {
  test("nothing is lost and nothing is made up", () => {
    each((input, plan) => expect(plan).toStrictEqual(asRead(input)));
  });

  test("F15 G20 the input is neither changed nor frozen, and the plan is frozen throughout", () => {
    each((input) => {
      const before = structuredClone(input);
      const plan = parsePlan(input);
      expect(input).toStrictEqual(before);
      expect(objectsIn(input).some(Object.isFrozen)).toBe(false);
      expect(objectsIn(plan).every(Object.isFrozen)).toBe(true);
    });
  });

  test("reading it again, copied or not, gives the same", () => {
    each((_, plan) => {
      expect(parsePlan(plan)).toStrictEqual(plan);
      expect(parsePlan(structuredClone(plan))).toStrictEqual(plan);
    });
  });
});

describe("F79 F20 a plan written and read is the same plan", () => {
  test("in the model's order of fields, at any indent", () => {
    each((input, plan) => {
      const text = stringifyPlan(plan);
      expect(parsePlan(text)).toStrictEqual(plan);
      expect(stringifyPlan(parsePlan(text))).toBe(text);
      expect(stringifyPlan(parsePlan(shuffled(input)))).toBe(text);
      expect(parsePlan(stringifyPlan(plan, { indent: 0 }))).toStrictEqual(plan);
    });
  });

  test("in canonical form, byte for byte and whatever the order of keys", () => {
    each((input, plan) => {
      const text = stringifyPlan(plan, { canonical: true });
      expect(parsePlan(text)).toStrictEqual(plan);
      expect(stringifyPlan(parsePlan(shuffled(input)), { canonical: true })).toBe(text);
      expect(digestOf(shuffled(plan))).toBe(digestOf(plan));
      expect(digestOf(parsePlan(text))).toBe(digestOf(plan));
    });
  });

  test("F79 X10 what plugins keep is written as it was, odd keys and all", () => {
    each(({ ext }, plan) => expect(JSON.stringify(plan.ext)).toBe(JSON.stringify(ext)));
  });
});

describe("G11 what differs has another digest", () => {
  test("be it by one character", () => {
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.string({ minLength: 1 }), ({ name, ...input }, suffix) => {
        const note = `${String(name)}${suffix}`.replaceAll(/\p{Surrogate}/gu, "?");
        expect(digestOf(parsePlan({ ...input, name: note }))).not.toBe(digestOf(parsePlan({ ...input, name: String(name) })));
      }),
      { numRuns: 50, seed: 1 },
    );
  });
});
