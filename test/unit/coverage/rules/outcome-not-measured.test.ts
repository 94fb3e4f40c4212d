import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../../../src/coverage/check-coverage.js";
import { goalMeasuredByOutputsOnly } from "../../../../src/coverage/rules/goal-measured-by-outputs-only.js";
import { outcomeNotMeasured } from "../../../../src/coverage/rules/outcome-not-measured.js";
import { planOf } from "../../../helpers/plan-of.js";
import { findingsOf, nodesOf } from "./harness.js";

const plan = (outcome: string | undefined, ...metrics: readonly string[]) => ({
  metrics: [
    { id: "engaged", catalog: "engagement-rate-by-reach" },
    { id: "back", catalog: "customer-retention" },
    { id: "friends", kind: "outcome" as const },
    { id: "own" },
  ],
  strategies: [
    {
      id: "s",
      goals: [
        { id: "sound", statement: "Keep", outcome: "retention", kpis: [{ id: "ks", metric: "back" }] },
        {
          id: "g",
          statement: "Regulars bring friends",
          ...(outcome && { outcome }),
          kpis: metrics.map((metric) => ({ id: `k-${metric}`, metric })),
        },
      ],
    },
  ],
});

describe("D10 retention, loyalty and advocacy have their metrics", () => {
  it.each([
    ["retention", "customer retention"],
    ["loyalty", "customer retention and referrals"],
    ["advocacy", "referrals and active advocates"],
  ])("finds a goal for %s that measures no outcome, and suggests some", (outcome, such) => {
    expect(findingsOf(outcomeNotMeasured, plan(outcome, "engaged"))).toMatchObject([
      {
        severity: "warning",
        node: "g",
        path: "strategies.0.goals.1.kpis",
        message: `The goal “Regulars bring friends” is for ${outcome}, but no KPI of it measures an outcome or impact. Add one that shows what people do, such as ${such}.`,
      },
    ]);
  });

  it("says so where it is only not stated", () => {
    expect(findingsOf(outcomeNotMeasured, plan("loyalty", "engaged", "own"))).toMatchObject([
      { message: expect.stringContaining("but nothing says that its KPIs measure an outcome or impact. State the `kind`") },
    ]);
  });

  it.each(["back", "friends"])("is content with %s among its KPIs", (metric) => {
    expect(nodesOf(outcomeNotMeasured, plan("advocacy", "engaged", metric, "own"))).toEqual([]);
  });

  it("says nothing of other goals, and of one without a KPI", () => {
    expect(nodesOf(outcomeNotMeasured, plan("service", "engaged"))).toEqual([]);
    expect(nodesOf(outcomeNotMeasured, plan(undefined, "engaged"))).toEqual([]);
    expect(nodesOf(outcomeNotMeasured, plan("advocacy"))).toEqual([]);
  });

  it("speaks to a cause of no customers", () => {
    const message = (outcome: string, purpose?: "cause" | "business") => {
      const { metrics, strategies } = plan(outcome, "engaged");
      const [strategy] = strategies;
      return findingsOf(outcomeNotMeasured, {
        metrics,
        purpose: "cause",
        strategies: [{ id: "s", ...strategy, ...(purpose && { purpose }) }],
      })[0]?.message;
    };
    expect(message("retention")).toContain("shows what people do, such as how many supporters stay.");
    expect(message("loyalty")).toContain("shows what people do, such as referrals.");
    expect(message("retention", "business")).toContain("such as customer retention.");
  });

  it("says it once where none does, and does not say that they only count outputs", () => {
    const metrics = [{ id: "posts", kind: "output" as const }];
    const goals = ["a", "b"].map((id) => ({ id, statement: id, outcome: "loyalty", kpis: [{ id: `k-${id}`, metric: "posts" }] }));
    const none = { metrics, strategies: [{ id: "s", goals }] };
    expect(findingsOf(outcomeNotMeasured, none)).toMatchObject([
      { node: null, related: ["a", "b"], message: expect.stringContaining("None of the 2 goals") },
    ]);
    const { findings } = checkCoverage(planOf(none), { rules: [outcomeNotMeasured, goalMeasuredByOutputsOnly] });
    expect(findings.map(({ rule }) => rule)).toEqual(["outcome-not-measured"]);
  });
});
