import { describe, expect, it } from "vitest";
import { planNeedsStrategy } from "../../../../src/coverage/rules/plan-needs-strategy.js";
import { findingsOf } from "./harness.js";

describe("E3 a plan holds a strategy for each function", () => {
  it("is content with one", () => {
    expect(findingsOf(planNeedsStrategy, { strategies: [{ id: "s" }] })).toEqual([]);
  });

  it("misses any", () => {
    expect(findingsOf(planNeedsStrategy, {})).toEqual([
      {
        severity: "error",
        node: null,
        path: "strategies",
        message: "The plan has no strategy. Add one for a function of the organisation, such as marketing, with a mission and goals.",
        related: [],
      },
    ]);
  });

  it("is as strict in a trial", () => {
    expect(findingsOf(planNeedsStrategy, { commitment: "trial" })).toMatchObject([{ severity: "error" }]);
  });
});
