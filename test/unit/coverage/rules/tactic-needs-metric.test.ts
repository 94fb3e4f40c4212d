import { describe, expect, it } from "vitest";
import { tacticNeedsMetric } from "../../../../src/coverage/rules/tactic-needs-metric.js";
import { findingsOf, nodesOf } from "./harness.js";

const measured = { id: "t", statement: "Answer", metrics: ["m"] };
const unmeasured = { id: "u", statement: "Thank" };
const plan = (...tactics: object[]) => ({ metrics: [{ id: "m" }], strategies: [{ id: "s", tactics: tactics as (typeof unmeasured)[] }] });

describe("E2 a tactic has a metric", () => {
  it("is content with one", () => {
    expect(nodesOf(tacticNeedsMetric, plan(measured))).toEqual([]);
  });

  it("misses any", () => {
    expect(findingsOf(tacticNeedsMetric, plan(measured, unmeasured))).toMatchObject([
      { severity: "error", node: "u", path: "strategies.0.tactics.1.metrics", message: expect.stringContaining("“Thank” has no metric") },
    ]);
  });

  it("asks the parts, not the wider tactic, and nothing of what was dropped", () => {
    const part = { ...measured, id: "part", partOf: "u" };
    expect(nodesOf(tacticNeedsMetric, plan(unmeasured, part, { id: "d", statement: "Dance", status: "dropped" }))).toEqual([]);
  });

  it("is as strict in a trial", () => {
    expect(findingsOf(tacticNeedsMetric, { ...plan(unmeasured), commitment: "trial" })).toMatchObject([{ severity: "error" }]);
  });

  it("says it once where no tactic has one", () => {
    expect(findingsOf(tacticNeedsMetric, plan(unmeasured, { ...unmeasured, id: "v" }))).toMatchObject([
      { node: null, related: ["u", "v"], message: expect.stringContaining("None of the 2 tactics that need one has a metric.") },
    ]);
  });
});
