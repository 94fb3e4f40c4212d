import { describe, expect, test } from "vitest";
import { isPlanError } from "../../../../src/base/problems/plan-error.js";
import { parsePlan } from "../../../../src/model/read/parse-plan.js";
import { safeParsePlan } from "../../../../src/model/read/safe-parse-plan.js";
import { written } from "../../../helpers/plan-of.js";
import { times } from "../../../helpers/times.js";

describe("G1 the answer to any input", () => {
  test("is the plan, where it is one", () => {
    expect(safeParsePlan(written())).toStrictEqual({ ok: true, plan: parsePlan(written()), notes: [] });
  });

  test("F11 says what was read as something else: -0 is 0", () => {
    const result = safeParsePlan(written({ hourlyRate: { amount: -0 }, ext: { "acme/a": [-0] } }));
    expect(result).toMatchObject({
      ok: true,
      plan: { hourlyRate: { amount: 0 }, ext: { "acme/a": [0] } },
      notes: [
        { code: "normalised", path: ["hourlyRate", "amount"], message: "In hourlyRate.amount, -0 was read as 0." },
        { code: "normalised", path: ["ext", "acme/a", 0] },
        { code: "absent-plugin", path: ["ext", "acme/a"], values: { plugin: "acme/a", count: 1 } },
      ],
    });
    expect(result.ok && Object.is(result.plan.hourlyRate?.amount, 0)).toBe(true);
  });

  test("is the first hundred problems and how many more there are, where it is none", () => {
    const result = safeParsePlan(written({ actions: times(150, () => 7) }));
    expect(result).toMatchObject({ ok: false, rest: 50 });
    expect(!result.ok && result.problems.map(({ path }) => path)).toEqual(times(100, (index) => ["actions", index]));
    expect(Object.keys(result)).toEqual(["ok", "problems", "rest"]);
  });

  test("counts those of the guard and those of the structure together", () => {
    const refused = { ext: { "acme/a": times(80, () => Number.NaN) } };
    expect(safeParsePlan(written({ ...refused, actions: times(80, () => 7) }))).toMatchObject({ rest: 60, problems: { length: 100 } });
    expect(safeParsePlan(written({ ...refused, actions: times(180, () => 7) }))).toMatchObject({ rest: 160, problems: { length: 100 } });
  });

  test("is frozen problem by problem", () => {
    const result = safeParsePlan(7);
    expect(!result.ok && result.problems.every((problem) => Object.isFrozen(problem) && Object.isFrozen(problem.path))).toBe(true);
  });

  test("only a limit that is no number is thrown", () => {
    expect(() => safeParsePlan(written(), { limits: { nodes: Number.NaN } })).toThrow(expect.objectContaining({ code: "config" }));
    expect(isPlanError(safeParsePlan(undefined))).toBe(false);
  });
});
