import { describe, expect, it } from "vitest";
import { goalMeasuredByOutputsOnly } from "../../../../src/coverage/rules/goal-measured-by-outputs-only.js";
import type { PlanFields } from "../../../helpers/plan-of.js";
import { findingsOf, nodesOf } from "./harness.js";

const plan = (...goals: readonly (readonly string[])[]): PlanFields => ({
  metrics: [
    { id: "spent", kind: "input" },
    { id: "done", kind: "activity" },
    { id: "posts", kind: "output" },
    { id: "rate", catalog: "reach-rate" },
    { id: "sold", catalog: "reach-rate", kind: "outcome" },
    { id: "noticed", kind: "out-take" },
    { id: "won", kind: "impact" },
    { id: "own" },
  ],
  strategies: [
    {
      id: "s",
      goals: goals.map((metrics, at) => ({
        id: `g${at}`,
        statement: `Goal ${at}`,
        kpis: metrics.map((metric) => ({ id: `k${at}-${metric}`, metric })),
      })),
    },
  ],
});

const sound = ["sold"];

describe("C9 C10 a goal is judged by what comes of it", () => {
  it("finds one whose KPIs only count what is done and put out, and names the kinds", () => {
    expect(findingsOf(goalMeasuredByOutputsOnly, plan(sound, ["posts", "spent", "done", "rate"]))).toMatchObject([
      {
        severity: "warning",
        node: "g1",
        path: "strategies.0.goals.1.kpis",
        message: expect.stringContaining("“Goal 1” only count what we do and put out (output, input and activity). Add"),
      },
    ]);
  });

  it.each(["sold", "noticed", "won", "own"])(
    "is content with %s among them, the metric's own kind before that of the catalogue",
    (metric) => {
      expect(nodesOf(goalMeasuredByOutputsOnly, plan(["posts"], ["posts", metric]))).toEqual(["g0"]);
    },
  );

  it("says nothing of a goal without a KPI", () => {
    expect(nodesOf(goalMeasuredByOutputsOnly, plan(sound, []))).toEqual([]);
  });

  it("says it once where all do", () => {
    expect(findingsOf(goalMeasuredByOutputsOnly, plan(["posts"], ["rate"]))).toMatchObject([
      { node: null, related: ["g0", "g1"], message: expect.stringContaining("all 2 goals") },
    ]);
  });
});
