import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../../../src/coverage/check-coverage.js";
import type { PlanInput } from "../../../../src/model/plan.js";
import { parsePlan } from "../../../../src/model/read/parse-plan.js";
import { inTrial, reportOf } from "./harness.js";

const gate = "coverage-clean";
const good: Omit<PlanInput, "format" | "id"> = {
  metrics: [{ id: "replies", name: "Replies" }],
  strategies: [
    {
      id: "care",
      mission: "Answer",
      businessObjectives: [{ id: "retain", statement: "Retain" }],
      goals: [
        {
          id: "answered",
          statement: "Answered",
          serves: ["retain"],
          kpis: [{ id: "k", metric: "replies", target: { kind: "value", atLeast: 1 } }],
          tactics: [{ id: "t", statement: "Reply", metrics: ["replies"] }],
        },
      ],
    },
  ],
};
const lacking = {
  ...good,
  strategies: good.strategies?.map((one) => ({ ...one, goals: one.goals?.map((goal) => ({ ...goal, kpis: [] })) })),
};
const errorsOf = (plan: object) =>
  checkCoverage(parsePlan({ format: "social-plan/1", id: "the-plan", ...plan })).findings.filter(({ severity }) => severity === "error");

describe("E2 C1 nobody acts on a plan with errors", () => {
  it("is met when the standard rules find none; warnings do not matter", () => {
    expect(errorsOf(good)).toEqual([]);
    expect(reportOf(gate, good)).toEqual({
      gate,
      met: true,
      message: "The standard rules find no error in the plan.",
      values: {},
      evidence: [],
    });
  });

  it("says how many errors there are, by which rules, and where", () => {
    const errors = errorsOf(lacking);
    const report = reportOf(gate, lacking);
    expect(report).toMatchObject({ met: false, values: { errors: errors.length, rules: "goal-needs-kpi" }, evidence: ["answered"] });
    expect(report.message).toContain(`errors in the plan: ${errors.length}, by goal-needs-kpi. First: `);
  });

  it("stays firm in a trial", () => {
    expect(inTrial(gate, lacking)).toBe("firm");
  });
});
