import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { problemCodes } from "../../src/base/problem.js";
import { type ParseResult, safeParsePlan } from "../../src/model/safe-parse-plan.js";
import { stringifyPlan } from "../../src/model/stringify-plan.js";
import { damaged, torn } from "./arbitraries/mutations.js";
import { anySmallPlan, sampleOf } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

const codes: ReadonlySet<string> = new Set(problemCodes);
const utf8 = new TextEncoder();

/** Why an answer is none that `safeParsePlan` may give; undefined where it may. */
const objectionTo = (result: ParseResult): string | undefined => {
  if (result.ok) {
    const text = stringifyPlan(result.plan);
    const again = safeParsePlan(text);
    return again.ok && stringifyPlan(again.plan) === text ? undefined : "a plan that is read differently once it is written";
  }
  const { problems, rest } = result;
  if (problems.length < 1 || problems.length > 100 || rest < 0 || (rest > 0 && problems.length < 100))
    return `${problems.length} + ${rest}`;
  const bad = problems.find(
    ({ code, path, message }) =>
      !codes.has(code) ||
      !path.every((step) => typeof step === "string" || typeof step === "number") ||
      message.length < 20 ||
      utf8.encode(message).length > 2048 ||
      /(?<!\\u)\{[a-z]+\}|\[object /i.test(message.replaceAll(/“[^”]*”?/g, "")),
  );
  return bad && JSON.stringify(bad);
};

const judge = (input: unknown): void => {
  const objection = objectionTo(safeParsePlan(input));
  if (objection !== undefined) throw new Error(objection);
};

const plans = sampleOf(anySmallPlan, 400).filter((plan) => JSON.stringify(plan).length < 1500);
const builtin = Reflect.ownKeys(Object.prototype);

describe("G1 G14 F1 F4 a damaged plan is read or refused with reasons, nothing else is thrown, and nothing is polluted", () => {
  test("its text", { timeout: 60_000 }, () => {
    const texts = plans.map((plan, index) => JSON.stringify(plan, null, index % 3));
    const text = fc.constantFrom(...texts).chain(torn);
    fc.assert(fc.property(text, judge), { numRuns: runs(8000), seed: 20_270_105 });
    expect(Reflect.ownKeys(Object.prototype)).toEqual(builtin);
  });

  test("its structure", { timeout: 60_000 }, () => {
    const input = fc.constantFrom(...plans).chain(damaged);
    fc.assert(fc.property(input, judge), { numRuns: runs(5000), seed: 20_270_106 });
    expect(Reflect.ownKeys(Object.prototype)).toEqual(builtin);
    expect({}).not.toHaveProperty("polluted");
  });
});
