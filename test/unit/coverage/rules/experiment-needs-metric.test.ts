import { describe, expect, it } from "vitest";
import { experimentNeedsMetric } from "../../../../src/coverage/rules/experiment-needs-metric.js";
import type { ExperimentInput } from "../../../../src/model/readiness/experiment.js";
import { findingsOf, nodesOf } from "./harness.js";

const planWith = (...experiments: readonly Partial<ExperimentInput>[]) => ({
  metrics: [{ id: "calls", name: "Calls" }],
  experiments: experiments.map((one, at) => ({ id: `e${at}`, hypothesis: `Guess ${at}`, ...one })),
});

describe("C13 an experiment is judged by a metric", () => {
  it("misses it", () => {
    expect(findingsOf(experimentNeedsMetric, planWith({}, { metric: "calls" }))).toMatchObject([
      { severity: "warning", node: "e0", path: "experiments.0.metric", message: expect.stringContaining("“Guess 0” has no metric") },
    ]);
  });

  it("is content with one, and asks nothing of what is decided", () => {
    expect(nodesOf(experimentNeedsMetric, planWith({ metric: "calls" }, { outcome: "adopt" }))).toEqual([]);
  });

  it("says it once where none has one", () => {
    expect(findingsOf(experimentNeedsMetric, planWith({}, {}))).toMatchObject([
      {
        node: null,
        related: ["e0", "e1"],
        message: expect.stringContaining("None of the 2 experiments that are not decided has a metric"),
      },
    ]);
  });
});
