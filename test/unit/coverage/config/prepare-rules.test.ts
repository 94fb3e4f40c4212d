import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../../../src/coverage/check-coverage.js";
import { defineRule } from "../../../../src/coverage/define-rule.js";
import { numberOptions } from "../../../../src/coverage/number-options.js";
import { goalHasTooManyKpis } from "../../../../src/coverage/rules/goal-has-too-many-kpis.js";
import { goalNeedsTactic } from "../../../../src/coverage/rules/goal-needs-tactic.js";
import type { StandardSchema } from "../../../../src/coverage/standard-schema.js";
import { parsePlan } from "../../../../src/model/read/parse-plan.js";

const input = { format: "social-plan/1", id: "the-plan", strategies: [{ id: "s", goals: [{ id: "g", statement: "Sell" }] }] };
const plan = parsePlan(input);
const trial = parsePlan({ ...input, commitment: "trial" });
const rules = [goalNeedsTactic, goalHasTooManyKpis] as const;
const told = (severities: object, of = plan) =>
  checkCoverage(of, { rules, config: severities }).findings.map(({ rule, severity }) => `${severity} ${rule}`);
const config = (rule: string, setting: unknown) => () => checkCoverage(plan, { rules, config: { [rule]: setting } as object });
const refused = (message: string) => expect.objectContaining({ code: "config", message: expect.stringContaining(message) });

describe("coverage: configuration", () => {
  it("leaves rules their severity, and trials theirs (B2)", () => {
    expect(told({})).toEqual(["error goal-needs-tactic"]);
    expect(told({}, trial)).toEqual(["warning goal-needs-tactic"]);
  });

  it("sets a severity, in short and in long, also of a trial", () => {
    expect(told({ "goal-needs-tactic": "info" })).toEqual(["info goal-needs-tactic"]);
    expect(told({ "goal-needs-tactic": { severity: "info" } })).toEqual(["info goal-needs-tactic"]);
    expect(told({ "goal-needs-tactic": "error" }, trial)).toEqual(["error goal-needs-tactic"]);
    expect(told({ "goal-needs-tactic": {} }, trial)).toEqual(["warning goal-needs-tactic"]);
  });

  it("turns a rule off, in short and in long", () => {
    expect(told({ "goal-needs-tactic": "off" })).toEqual([]);
    expect(told({ "goal-needs-tactic": { severity: "off" } })).toEqual([]);
  });

  it("reads what is undefined as absent", () => {
    expect(told({ "goal-needs-tactic": undefined })).toEqual(["error goal-needs-tactic"]);
    expect(told({ "goal-has-too-many-kpis": { options: undefined } })).toEqual(["error goal-needs-tactic"]);
  });

  it("refuses a rule that is not run, and guesses which was meant", () => {
    expect(config("goal-needs-tactics", "off")).toThrow(refused("no such rule is run. Did you mean “goal-needs-tactic”?"));
    expect(config("toString", "off")).toThrow(refused("The rule “toString”: no such rule is run."));
  });

  it("refuses a severity that is none", () => {
    expect(config("goal-needs-tactic", "fatal")).toThrow(refused("“fatal” is not a severity"));
  });

  it("refuses options that do not fit, and options of a rule without any", () => {
    expect(config("goal-has-too-many-kpis", { options: { max: "3" } })).toThrow(refused("“max” is not a number among max"));
    expect(config("goal-has-too-many-kpis", { options: { most: 3 } })).toThrow(refused("“most” is not a number among max"));
    expect(config("goal-has-too-many-kpis", { options: 3 })).toThrow(refused("its options are no object"));
    expect(config("goal-needs-tactic", { options: { max: 3 } })).toThrow(refused("it has no options"));
    expect(config("goal-needs-tactic", { options: 3 })).toThrow(refused("it has no options"));
    expect(config("goal-needs-tactic", { options: {} })).not.toThrow();
    expect(config("goal-has-too-many-kpis", { options: { max: Number.NaN } })).toThrow(refused("“max” is not a number"));
  });

  it("refuses a rule listed twice", () => {
    expect(() => checkCoverage(plan, { rules: [goalHasTooManyKpis, goalNeedsTactic, goalNeedsTactic] })).toThrow(
      refused("“goal-needs-tactic”: it is listed twice"),
    );
  });

  it("takes any Standard Schema, and refuses an asynchronous one", () => {
    const schema = (validate: StandardSchema["~standard"]["validate"]): StandardSchema => ({
      "~standard": { version: 1, vendor: "test", validate },
    });
    const rule = (options: StandardSchema) =>
      defineRule({
        id: "a/optional",
        severity: "info",
        on: "plan",
        options,
        messages: { got: "Got {text}." },
        check: (_, { options: got, report }) => report({ message: "got", values: { text: JSON.stringify(got) } }),
      });
    const check = (options: StandardSchema) =>
      checkCoverage(plan, { rules: [rule(options)], config: { "a/optional": { options: { a: 1 } } } });
    expect(check(schema((value) => ({ value: [value] }))).findings[0]?.message).toBe('Got [{"a":1}].');
    expect(() => check(schema(() => ({ issues: [{ message: "no" }, { message: "never" }] })))).toThrow(refused("no; never"));
    expect(() => check(schema(async () => ({ value: 1 })))).toThrow(refused("asynchronous"));
  });

  it("gives number options their standard values", () => {
    const { validate } = numberOptions({ max: 2, min: 1 })["~standard"];
    expect(validate({ max: 5 })).toEqual({ value: { max: 5, min: 1 } });
    expect(validate({ max: undefined })).toEqual({ value: { max: 2, min: 1 } });
    for (const none of [null, undefined, [3], new Date(0)])
      expect(validate(none)).toEqual({ issues: [{ message: "its options are no object" }] });
    expect(validate("5")).toEqual({ issues: [{ message: "its options are no object" }] });
  });
});
