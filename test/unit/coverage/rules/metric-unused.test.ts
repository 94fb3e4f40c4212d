import { describe, expect, it } from "vitest";
import { metricUnused } from "../../../../src/coverage/rules/metric-unused.js";
import { findingsOf, nodesOf } from "./harness.js";

const goal = (kpi: object) => ({
  strategies: [{ id: "s", goals: [{ id: "g", statement: "Sell", kpis: [{ id: "k", ...kpi } as { id: string; metric: string }] }] }],
});
const metrics = [{ id: "used" }, { id: "m", name: "Visits" }];

describe("C9 only what is used is measured", () => {
  it.each([
    ["a KPI", goal({ metric: "m" })],
    ["a share target", goal({ metric: "used", target: { kind: "share", atLeast: 0.2, of: "m" } })],
    ["a tactic", { strategies: [{ id: "s", tactics: [{ id: "t", statement: "Answer", metrics: ["m"] }] }] }],
    ["an experiment", { experiments: [{ id: "e", hypothesis: "It helps", metric: "m" }] }],
    ["a strategy that watches it", { strategies: [{ id: "s", watches: ["m"] }] }],
  ])("is content with %s", (_, plan) => {
    expect(nodesOf(metricUnused, { metrics, ...plan })).not.toContain("m");
  });

  it("finds one that nothing uses, though it was read", () => {
    const measurements = [{ id: "r", metric: "m", value: 3 }];
    expect(findingsOf(metricUnused, { metrics, measurements, ...goal({ metric: "used" }) })).toMatchObject([
      {
        severity: "warning",
        node: "m",
        path: "metrics.1",
        message: expect.stringContaining("No KPI, tactic or experiment uses the metric “Visits”"),
      },
    ]);
  });

  it("says it once where none is used", () => {
    expect(findingsOf(metricUnused, { metrics })).toMatchObject([
      { node: null, related: ["used", "m"], message: expect.stringContaining("any of the 2 metrics") },
    ]);
  });
});
