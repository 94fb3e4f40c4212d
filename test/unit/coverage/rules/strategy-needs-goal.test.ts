import { describe, expect, it } from "vitest";
import { strategyNeedsGoal } from "../../../../src/coverage/rules/strategy-needs-goal.js";
import { findingsOf } from "./harness.js";

const aiming = { id: "s", goals: [{ id: "g", statement: "Be asked first" }] };

describe("E2 a strategy has goals", () => {
  it("is content with one", () => {
    expect(findingsOf(strategyNeedsGoal, { strategies: [aiming] })).toEqual([]);
  });

  it("misses any", () => {
    expect(findingsOf(strategyNeedsGoal, { strategies: [aiming, { id: "t" }] })).toMatchObject([
      { severity: "error", node: "t", path: "strategies.1.goals", message: expect.stringContaining("“t” has no goal") },
    ]);
  });

  it("says it once where no strategy has one", () => {
    expect(findingsOf(strategyNeedsGoal, { strategies: [{ id: "s" }, { id: "t" }] })).toMatchObject([
      { node: null, related: ["s", "t"], message: expect.stringContaining("None of the 2 strategies has a goal.") },
    ]);
  });
});
