import { describe, expect, it } from "vitest";
import { businessObjectiveUnserved } from "../../../../src/coverage/rules/business-objective-unserved.js";
import { findingsOf, nodesOf } from "./harness.js";

const plan = (marketing: string[], serves: string[]) => ({
  strategies: [
    {
      id: "s",
      businessObjectives: [
        { id: "revenue", statement: "Earn more" },
        { id: "cost", statement: "Spend less" },
      ],
      marketingObjectives: [{ id: "leads", statement: "Find buyers", serves: marketing }],
      goals: [{ id: "g", statement: "Be asked first", serves }],
    },
  ],
});

describe("C1 X1 a goal leads up to every business objective", () => {
  it("is content where goals do, directly or through a marketing objective", () => {
    expect(nodesOf(businessObjectiveUnserved, plan(["cost"], ["revenue", "leads"]))).toEqual([]);
  });

  it("finds one to which none leads up", () => {
    expect(findingsOf(businessObjectiveUnserved, plan([], ["revenue"]))).toMatchObject([
      {
        severity: "warning",
        node: "cost",
        path: "strategies.0.businessObjectives.1",
        message: expect.stringContaining("No goal contributes to the business objective “Spend less”."),
      },
    ]);
  });

  it("does not take a marketing objective that no goal serves for a way up", () => {
    expect(nodesOf(businessObjectiveUnserved, plan(["cost"], ["revenue"]))).toEqual(["cost"]);
  });

  it("says it once where none leads up to any", () => {
    expect(findingsOf(businessObjectiveUnserved, plan(["cost"], []))).toMatchObject([
      { node: null, related: ["revenue", "cost"], message: expect.stringContaining("any of the 2 business objectives") },
    ]);
  });
});
