import fc from "fast-check";
import { isPlanError, parsePlan, safeParsePlan } from "social-plan";
import { planArbitraries } from "social-plan/testing";
import { describe, expect, test } from "vitest";

const { plan, smallPlan, faultyPlan } = planArbitraries(fc);
const sample = <T>(of: fc.Arbitrary<T>, count: number): readonly T[] => fc.sample(of, { numRuns: count, seed: 7 });

describe("X10 random plans for the tests of others", () => {
  test("are valid, small ones too", () => {
    for (const written of [...sample(plan, 20), ...sample(smallPlan, 100)]) expect(safeParsePlan(written)).toMatchObject({ ok: true });
  });

  test("are JSON, and the same for the same seed", () => {
    const plans = sample(plan, 5);
    expect(JSON.parse(JSON.stringify(plans))).toStrictEqual(plans);
    expect(sample(planArbitraries(fc).plan, 5)).toStrictEqual(plans);
  });

  test("have something in every list and part of a plan", () => {
    const fields = new Set(sample(plan, 30).flatMap((written) => Object.keys(written)));
    expect([...Object.keys(parsePlan({ format: "social-plan/1", id: "a" }))].filter((field) => !fields.has(field))).toEqual([]);
  });

  test.each([0, 1, 6])("have at most %i items in a list, where that is asked", (items) => {
    const plans = sample(planArbitraries(fc, { items }).plan, 15);
    expect(Math.max(...plans.map(({ actions = [] }) => actions.length))).toBe(items);
    for (const written of plans.slice(0, 5)) expect(safeParsePlan(written)).toMatchObject({ ok: true });
  });
});

describe("G17 random plans with one fault", () => {
  const faulty = sample(faultyPlan, 300);

  test("are refused with the code and at the path that come with them; only references to what is gone are told besides", () => {
    for (const one of faulty) {
      const result = safeParsePlan(one.plan);
      const told = result.ok ? [] : result.problems.map(({ code, path }) => ({ code, path }));
      const { code, path } = one.fault;
      expect(told, one.fault.what).toContainEqual({ code, path });
      expect(
        told.filter((problem) => problem.code !== "dangling-ref" && JSON.stringify(problem) !== JSON.stringify({ code, path })),
      ).toEqual([]);
    }
  });

  test("have many kinds of faults", () => {
    expect(new Set(faulty.map(({ fault }) => fault.code)).size).toBeGreaterThan(8);
    expect(new Set(faulty.map(({ fault }) => fault.what)).size).toBeGreaterThan(20);
  });

  test("shrink to a plan of one field where a test fails", () => {
    const { counterexample } = fc.check(
      fc.property(faultyPlan, (one) => safeParsePlan(one.plan).ok),
      { seed: 7 },
    );
    expect(Object.keys(Object(counterexample?.[0].plan)).length).toBeLessThanOrEqual(4);
  });

  test("what a caller does with one changes no other", () => {
    for (const one of faulty) expect(() => parsePlan(one.plan)).toThrow(expect.toSatisfy(isPlanError));
    const [first] = sample(faultyPlan, 1);
    Object.assign(Object(first?.plan), { name: 7 });
    expect(sample(faultyPlan, 1)).toStrictEqual(faulty.slice(0, 1));
  });
});
