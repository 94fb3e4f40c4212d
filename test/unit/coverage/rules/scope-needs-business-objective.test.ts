import { describe, expect, it } from "vitest";
import { scopeNeedsBusinessObjective } from "../../../../src/coverage/rules/scope-needs-business-objective.js";
import { findingsOf } from "./harness.js";

const wanted = { id: "with", businessObjectives: [{ id: "b", statement: "Earn more" }] };
const aimless = { id: "without", scope: { function: "sales", name: "Sales in the north" } };

describe("E2 a scope has a business objective", () => {
  it("is content with one", () => {
    expect(findingsOf(scopeNeedsBusinessObjective, { strategies: [wanted] })).toEqual([]);
  });

  it("misses it, and calls the strategy what the organisation calls it", () => {
    expect(findingsOf(scopeNeedsBusinessObjective, { strategies: [wanted, aimless] })).toMatchObject([
      {
        severity: "error",
        node: "without",
        path: "strategies.1.businessObjectives",
        message: expect.stringContaining("The strategy “Sales in the north” has no business objective."),
      },
    ]);
  });

  it("calls a strategy by its function or id where it has no other name", () => {
    const named = (strategy: { id: string; scope?: { function: string } }) =>
      findingsOf(scopeNeedsBusinessObjective, { strategies: [strategy] })[0]?.message;
    expect(named({ id: "s", scope: { function: "research" } })).toContain("“research”");
    expect(named({ id: "s" })).toContain("“s”");
  });

  it("says it once where no strategy has one", () => {
    expect(findingsOf(scopeNeedsBusinessObjective, { strategies: [aimless, { id: "s2" }] })).toMatchObject([
      { node: null, related: ["without", "s2"], message: expect.stringContaining("None of the 2 strategies has a business objective.") },
    ]);
  });
});
