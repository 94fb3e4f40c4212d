import { describe, expect, it } from "vitest";
import { marketingObjectiveNeedsBusinessObjective } from "../../../../src/coverage/rules/marketing-objective-needs-business-objective.js";
import { findingsOf, nodesOf } from "./harness.js";

const plan = (...serves: string[][]) => ({
  strategies: [
    {
      id: "s",
      businessObjectives: [{ id: "revenue", statement: "Earn more" }],
      marketingObjectives: serves.map((ids, at) => ({ id: `m${at}`, statement: `Aim ${at}`, serves: ids })),
    },
  ],
});

describe("C1 a marketing objective serves a business objective", () => {
  it("is content with one", () => {
    expect(nodesOf(marketingObjectiveNeedsBusinessObjective, plan(["revenue"]))).toEqual([]);
  });

  it("misses it", () => {
    expect(findingsOf(marketingObjectiveNeedsBusinessObjective, plan(["revenue"], []))).toMatchObject([
      {
        severity: "error",
        node: "m1",
        path: "strategies.0.marketingObjectives.1.serves",
        message: expect.stringContaining("“Aim 1” serves no business objective"),
      },
    ]);
  });

  it("says it once where none serves any", () => {
    expect(findingsOf(marketingObjectiveNeedsBusinessObjective, plan([], []))).toMatchObject([
      { node: null, related: ["m0", "m1"], message: expect.stringContaining("None of the 2 marketing objectives serves") },
    ]);
  });
});
