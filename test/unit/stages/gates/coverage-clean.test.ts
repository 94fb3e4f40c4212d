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
      key: `gates/${gate}/clean`,
      met: true,
      message: "The standard rules find no error in the plan.",
      values: {},
      evidence: [],
    });
  });

  it("says how many errors there are, by which rules, and where", () => {
    const errors = errorsOf(lacking);
    const report = reportOf(gate, lacking);
    expect(report).toMatchObject({
      met: false,
      values: { errors: errors.length, rules: ["goal-needs-kpi"], first: "answered" },
      evidence: ["answered"],
    });
    expect(report.message).toBe("The standard rules find an error in the plan, on “Answered” (goal-needs-kpi). Fix it.");
  });

  it("says how many there are, and where the first is", () => {
    const goals = (id: string) => [{ id, statement: `Goal ${id}`, serves: ["retain"], kpis: [], tactics: [] }];
    const [first] = lacking.strategies ?? [];
    const more = { ...lacking, strategies: [...(first ? [first] : []), { id: "more", mission: "More", goals: goals("loose") }] };
    const { message, values } = reportOf(gate, more);
    expect(values["errors"]).toBe(errorsOf(more).length);
    expect(message).toMatch(
      /^The standard rules find \d errors in the plan, the first on “.+” \(.+\)\. Check its coverage to see them all, and fix them\.$/,
    );
  });

  it("says which rule that might have found an error could not be asked, where there is something to be scheduled", () => {
    const channels = [{ id: "blog", name: "Blog" }];
    const cadences = [{ id: "c", channels: ["blog"], when: { kind: "weekly" as const, on: ["mon" as const] } }];
    expect(reportOf(gate, { ...good, channels, cadences })).toMatchObject({
      met: true,
      message: "The standard rules find no error in the plan. Without a calendar, the rule entry-without-trace could not be asked.",
      values: { unasked: ["entry-without-trace"] },
    });
  });

  it("stays firm in a trial", () => {
    expect(inTrial(gate, lacking)).toBe("firm");
  });
});
