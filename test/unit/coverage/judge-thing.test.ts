import { describe, expect, test } from "vitest";
import { checkCoverage } from "../../../src/coverage/check-coverage.js";
import { defineRule } from "../../../src/coverage/define-rule.js";
import { findingsOfReports, judgeThing, surroundingsOf } from "../../../src/coverage/judge-thing.js";
import type { Rule } from "../../../src/coverage/rule.js";
import { textTooLong } from "../../../src/coverage/rules/text-too-long.js";
import { indexOf } from "../../../src/model/find/plan-index.js";
import { wordingOf } from "../../../src/words/wording-of.js";
import { planOf } from "../../helpers/plan-of.js";
import { variantPlan } from "./rules/variant-plan.js";

const long = { text: "a".repeat(281) };
const plan = planOf(variantPlan([long, long, { text: "short", parts: Array(7).fill(long.text) }]));

const told = (id: string, rules: readonly Rule[]) => {
  const place = indexOf(plan).place(id) ?? expect.fail(`no ${id}`);
  return findingsOfReports(judgeThing(plan, place, rules, surroundingsOf({})), wordingOf(plan));
};

describe("D4 a rule judges one thing as it judges the whole plan", () => {
  test("and says nothing of any other thing", () => {
    const whole = checkCoverage(planOf(variantPlan([long, { text: "short" }])), { rules: [textTooLong] }).findings;
    expect(told("v0", [textTooLong])).toEqual(whole);
    expect(told("v1", [textTooLong]).map(({ node }) => node)).toEqual(["v1"]);
  });

  test("every report by itself, however many are alike", () => {
    expect(told("v2", [textTooLong]).map(({ values }) => values["post"])).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  test("a rule for another kind is not asked", () => {
    expect(told("oven", [textTooLong])).toEqual([]);
  });

  test("F71 a rule that throws is told as such, and the others are run", () => {
    const broken = defineRule({
      ...{ id: "acme/broken", severity: "info", on: "variant", messages: {} },
      check: () => {
        throw new Error("no battery");
      },
    });
    const findings = told("v0", [broken, textTooLong]);
    expect(findings.map(({ key, severity }) => [key, severity])).toEqual([
      ["coverage/failed", "error"],
      ["rules/text-too-long/text", "error"],
    ]);
    expect(findings[0]?.message).toContain("no battery");
    expect(findings.every((one) => Object.isFrozen(one))).toBe(true);
  });
});
