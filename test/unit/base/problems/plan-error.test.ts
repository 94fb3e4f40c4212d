import { describe, expect, test } from "vitest";
import { createProblem } from "../../../../src/base/problems/create-problem.js";
import { errorOfProblem } from "../../../../src/base/problems/error-of-problem.js";
import { isPlanError, PlanError, planErrorCodes } from "../../../../src/base/problems/plan-error.js";
import { problemCodes } from "../../../../src/base/problems/problem.js";

describe("PlanError", () => {
  test("tells code, values, path and problems", () => {
    const problem = createProblem("id", ["a"], { found: "?" });
    const error = new PlanError("unknown-id", "No such id.", { id: "x" }, ["goals", 0], [problem]);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: "PlanError", code: "unknown-id", message: "[unknown-id] No such id.", values: { id: "x" } });
    expect([error.path, error.problems]).toEqual([["goals", 0], [problem]]);
    expect(new PlanError("log", "x")).toMatchObject({ values: {}, path: [], problems: undefined });
  });

  test("of a problem: the same code, place and words", () => {
    const problem = createProblem("date", ["from"], { found: "2027-02-30" });
    const error = errorOfProblem(problem);
    expect(error).toMatchObject({ code: "date", path: ["from"], values: { found: "2027-02-30" }, problems: [problem] });
    expect(error.message).toBe(`[date] ${problem.message}`);
  });

  test("the codes are listed once each, problem codes included", () => {
    expect(new Set(planErrorCodes).size).toBe(planErrorCodes.length);
    expect(planErrorCodes).toEqual(expect.arrayContaining([...problemCodes, "invalid-plan", "limit-slots", "plugin"]));
    expect(planErrorCodes.length).toBe(problemCodes.length + 13);
    expect(Object.isFrozen(planErrorCodes) && Object.isFrozen(problemCodes)).toBe(true);
  });
});

describe("F81 errors are recognised by brand", () => {
  test("another copy's error is one", () => {
    const foreign = Object.assign(new Error("[log] x"), { code: "log" });
    Object.defineProperty(foreign, "$socialPlanError", { value: true });
    expect(isPlanError(foreign)).toBe(true);
    expect(isPlanError(new PlanError("log", "x"))).toBe(true);
  });

  test("the brand is not listed", () => {
    expect(Object.keys(new PlanError("log", "x"))).not.toContain("$socialPlanError");
  });

  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const evil = (): never => {
    throw new TypeError("trap");
  };
  test.each([
    ["undefined", undefined],
    ["null", null],
    ["a text", "$socialPlanError"],
    ["a plain error", new Error("x")],
    ["a function", () => undefined],
    ["an object that says yes to everything", new Proxy({}, { has: () => true, get: () => "x" })],
    [
      "a proxy whose traps throw",
      new Proxy({}, { has: evil, get: evil, getOwnPropertyDescriptor: evil, getPrototypeOf: evil, ownKeys: evil }),
    ],
    ["a revoked proxy", revoked.proxy],
    ["an object that inherits the brand", Object.create({ $socialPlanError: true, code: "log" })],
    ["a brand without a code", { $socialPlanError: true }],
    ["a code that throws", Object.defineProperty({ $socialPlanError: true }, "code", { get: evil })],
  ])("%s is none and does no harm", (_, value) => expect(isPlanError(value)).toBe(false));
});
