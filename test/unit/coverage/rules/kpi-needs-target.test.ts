import { describe, expect, it } from "vitest";
import { kpiNeedsTarget } from "../../../../src/coverage/rules/kpi-needs-target.js";
import { findingsOf, nodesOf } from "./harness.js";
import { kpiPlan } from "./kpi-plan.js";

const target = { kind: "value", atLeast: 10 } as const;

describe("E5 a KPI has a target", () => {
  it("is content with one, or with that of a milestone", () => {
    expect(
      nodesOf(
        kpiNeedsTarget,
        kpiPlan([
          { id: "k", target },
          { id: "l", milestones: [{ due: "2027-06-30", target }] },
        ]),
      ),
    ).toEqual([]);
  });

  it("misses any", () => {
    expect(findingsOf(kpiNeedsTarget, kpiPlan([{ id: "k", target }, { id: "l" }]))).toMatchObject([
      {
        severity: "error",
        node: "l",
        path: "strategies.0.goals.0.kpis.1.target",
        message: expect.stringContaining("“Sales” has no target"),
      },
    ]);
  });

  it.each([{ kind: "value" }, { kind: "each", what: "event" }, { kind: "share", of: "sales" }, { kind: "guard" }] as const)(
    "F23 takes a target without a figure for none: %j",
    (empty) => {
      expect(
        findingsOf(
          kpiNeedsTarget,
          kpiPlan([
            { id: "k", target },
            { id: "l", target: empty },
          ]),
        ),
      ).toMatchObject([
        {
          node: "l",
          path: "strategies.0.goals.0.kpis.1.target",
          message: expect.stringContaining("The target of the KPI “Sales” gives no figure."),
        },
      ]);
    },
  );

  it("F23 says at the milestones that the last of them gives no figure, and takes its figure where the target has none", () => {
    const milestones = [{ due: "2027-06-30", target: { kind: "value" } as const }];
    expect(
      findingsOf(
        kpiNeedsTarget,
        kpiPlan([
          { id: "k", target },
          { id: "l", milestones },
        ]),
      ),
    ).toMatchObject([{ node: "l", path: "strategies.0.goals.0.kpis.1.milestones", message: expect.stringContaining("gives no figure") }]);
    expect(nodesOf(kpiNeedsTarget, kpiPlan([{ id: "k", target: { kind: "value" }, milestones: [{ due: "2027-06-30", target }] }]))).toEqual(
      [],
    );
  });

  it("leaves alone one that is open on purpose", () => {
    expect(nodesOf(kpiNeedsTarget, kpiPlan([{ id: "k", open: "Until we know the season" }]))).toEqual([]);
  });

  it("does not let a guard show that the practice is known", () => {
    const guard = { id: "guard", target: { kind: "guard", atLeast: 1 } } as const;
    expect(findingsOf(kpiNeedsTarget, kpiPlan([guard, { id: "k" }, { id: "l" }]))).toMatchObject([{ node: null, related: ["k", "l"] }]);
  });

  it("only warns in a trial", () => {
    expect(findingsOf(kpiNeedsTarget, { ...kpiPlan([{ id: "k" }]), commitment: "trial" })).toMatchObject([{ severity: "warning" }]);
  });

  it("says it once where no KPI has one", () => {
    expect(findingsOf(kpiNeedsTarget, kpiPlan([{ id: "k" }, { id: "l" }]))).toMatchObject([
      { node: null, related: ["k", "l"], message: expect.stringContaining("None of the 2 KPIs that need a target has one.") },
    ]);
  });
});
