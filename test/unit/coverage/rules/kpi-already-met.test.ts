import { describe, expect, it } from "vitest";
import { kpiAlreadyMet } from "../../../../src/coverage/rules/kpi-already-met.js";
import type { KpiInput } from "../../../../src/model/strategy/kpi.js";
import { findingsOf, nodesOf } from "./harness.js";
import { kpiPlan } from "./kpi-plan.js";

const target = { kind: "value", atLeast: 10 } as const;
const ahead = { id: "k", target, baseline: { value: 3 } };

describe("E5 a target asks for something", () => {
  it("is content where the baseline does not meet it, or is not known", () => {
    expect(
      nodesOf(kpiAlreadyMet, kpiPlan([ahead, { id: "u", target, baseline: { unknown: "Nobody counted" } }, { id: "n", target }])),
    ).toEqual([]);
  });

  it("finds one that was met before", () => {
    expect(findingsOf(kpiAlreadyMet, kpiPlan([ahead, { id: "l", target, baseline: { value: 10 } }]))).toMatchObject([
      {
        severity: "info",
        node: "l",
        path: "strategies.0.goals.0.kpis.1.baseline",
        message: expect.stringContaining("“Sales” started at 10, which already meets"),
      },
    ]);
  });

  it("finds it in a range only where the whole range meets the target", () => {
    const range = (atLeast: number) => ({ id: "l", target, baseline: { atLeast, atMost: 12 } });
    expect(findingsOf(kpiAlreadyMet, kpiPlan([ahead, range(11)]))).toMatchObject([
      { node: "l", message: expect.stringContaining("11–12") },
    ]);
    expect(nodesOf(kpiAlreadyMet, kpiPlan([ahead, range(9)]))).toEqual([]);
  });

  it("writes a share as a percentage, and a place as a place", () => {
    const startedAt = (kpi: Omit<KpiInput, "id" | "metric">) =>
      findingsOf(kpiAlreadyMet, kpiPlan([ahead, { id: "l", ...kpi }]))[0]?.message;
    const share = { kind: "share", atLeast: 0.2, of: "sales" } as const;
    expect(startedAt({ target: share, baseline: { value: 0.29 } })).toContain("started at 29%, which");
    expect(startedAt({ target: share, baseline: { atLeast: 0.29, atMost: 0.3 } })).toContain("started at 29%–30%, which");
    expect(startedAt({ target: { kind: "rank", atMost: 3 }, baseline: { value: 2 } })).toContain("started at place 2, which");
  });

  it("looks at the last milestone where there is no other target", () => {
    const milestones = [
      { due: "2027-06-30", target: { kind: "value", atLeast: 1 } as const },
      { due: "2027-12-31", target },
    ];
    expect(nodesOf(kpiAlreadyMet, kpiPlan([ahead, { id: "l", milestones, baseline: { value: 5 } }]))).toEqual([]);
  });

  it("expects a guard to be met, and cannot tell of growth", () => {
    const guard = { id: "guard", target: { kind: "guard", atLeast: 1 }, baseline: { value: 5 } } as const;
    const growth = { id: "growth", target: { kind: "growth", ratio: 1 }, baseline: { value: 5 } } as const;
    expect(nodesOf(kpiAlreadyMet, kpiPlan([ahead, guard, growth]))).toEqual([]);
  });

  it("does not compare what was counted over other days than the target is stated for", () => {
    const weekly = { kind: "value", atLeast: 10, per: "week" } as const;
    const yearly = { value: 300, period: { from: "2026-01-01", to: "2026-12-31" } };
    expect(nodesOf(kpiAlreadyMet, kpiPlan([ahead, { id: "l", target: weekly, baseline: yearly }]))).toEqual([]);
    expect(nodesOf(kpiAlreadyMet, kpiPlan([ahead, { id: "l", target: weekly, baseline: { value: 300 } }]))).toEqual(["l"]);
  });

  it("says it once where all were met", () => {
    const met = { target, baseline: { value: 10 } };
    expect(
      findingsOf(
        kpiAlreadyMet,
        kpiPlan([
          { id: "k", ...met },
          { id: "l", ...met },
        ]),
      ),
    ).toMatchObject([
      { node: null, related: ["k", "l"], message: expect.stringContaining("All 2 KPIs with a known baseline met their targets") },
    ]);
  });
});
