import { describe, expect, it } from "vitest";
import { metricNeedsDecision } from "../../../../src/coverage/rules/metric-needs-decision.js";
import { findingsOf } from "./harness.js";

// biome-ignore lint/suspicious/noThenProperty: the model's word for what is done
const decided = { id: "m", decision: { when: "below 3", then: "ask why" } };

describe("C9 a metric feeds a decision", () => {
  it("is content with one", () => {
    expect(findingsOf(metricNeedsDecision, { metrics: [decided] })).toEqual([]);
  });

  it("misses it, and calls the metric by its name, its catalogue entry or its id", () => {
    expect(findingsOf(metricNeedsDecision, { metrics: [decided, { id: "n", name: "Visits" }] })).toMatchObject([
      {
        severity: "warning",
        node: "n",
        path: "metrics.1.decision",
        message: expect.stringContaining("No decision depends on the metric “Visits”"),
      },
    ]);
    expect(findingsOf(metricNeedsDecision, { metrics: [{ id: "n", catalog: "reach" }] })[0]?.message).toContain("“Reach”");
    expect(findingsOf(metricNeedsDecision, { metrics: [{ id: "n" }] })[0]?.message).toContain("“n”");
  });

  it("says it once where none does", () => {
    expect(findingsOf(metricNeedsDecision, { metrics: [{ id: "n" }, { id: "o" }] })).toMatchObject([
      { node: null, related: ["n", "o"], message: expect.stringContaining("No decision depends on any of the 2 metrics.") },
    ]);
  });
});
