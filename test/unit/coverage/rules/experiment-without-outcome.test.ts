import { describe, expect, it } from "vitest";
import { experimentWithoutOutcome } from "../../../../src/coverage/rules/experiment-without-outcome.js";
import type { ExperimentInput } from "../../../../src/model/readiness/experiment.js";
import { findingsOf, nodesOf } from "./harness.js";

const today = "2027-01-15";
const planWith = (...experiments: readonly Partial<ExperimentInput>[]) => ({
  experiments: experiments.map((one, at) => ({ id: `e${at}`, hypothesis: `Guess ${at}`, ...one })),
});

describe("C13 an experiment ends in a decision", () => {
  it("misses it after the last day", () => {
    const plan = planWith({ to: "2027-01-14" }, { to: "2027-01-14", outcome: "drop" });
    expect(findingsOf(experimentWithoutOutcome, plan, {}, { today })).toMatchObject([
      {
        severity: "warning",
        node: "e0",
        path: "experiments.0.outcome",
        message: expect.stringContaining("“Guess 0” ended on 14 January 2027, and nothing says what was decided"),
      },
    ]);
  });

  it("waits for the end", () => {
    expect(nodesOf(experimentWithoutOutcome, planWith({ to: today }, { from: "2026-01-01" }, {}), {}, { today })).toEqual([]);
  });

  it("says it once where none has one", () => {
    expect(findingsOf(experimentWithoutOutcome, planWith({ to: "2026-01-01" }, { to: "2026-02-01" }), {}, { today })).toMatchObject([
      { node: null, related: ["e0", "e1"], message: expect.stringContaining("none of the 2 experiments that have ended") },
    ]);
  });
});
