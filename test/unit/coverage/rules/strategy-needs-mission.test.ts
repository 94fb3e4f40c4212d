import { describe, expect, it } from "vitest";
import { strategyNeedsMission } from "../../../../src/coverage/rules/strategy-needs-mission.js";
import { findingsOf } from "./harness.js";

describe("E1 E4 a strategy starts from its mission", () => {
  it("is content with a sentence", () => {
    expect(findingsOf(strategyNeedsMission, { strategies: [{ id: "s", mission: "Fewer calls" }] })).toEqual([]);
  });

  it("misses it", () => {
    expect(findingsOf(strategyNeedsMission, { strategies: [{ id: "s", mission: "Fewer calls" }, { id: "t" }] })).toMatchObject([
      { severity: "error", node: "t", path: "strategies.1.mission", message: expect.stringContaining("“t” has no mission") },
    ]);
  });

  it("takes blanks for none", () => {
    expect(findingsOf(strategyNeedsMission, { strategies: [{ id: "s", mission: "  " }] })).toMatchObject([{ node: "s" }]);
  });

  it("says it once where no strategy has one", () => {
    expect(findingsOf(strategyNeedsMission, { strategies: [{ id: "s" }, { id: "t" }] })).toMatchObject([
      { node: null, related: ["s", "t"], message: expect.stringContaining("None of the 2 strategies has a mission.") },
    ]);
  });
});
