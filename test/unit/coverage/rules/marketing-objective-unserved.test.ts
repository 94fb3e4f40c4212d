import { describe, expect, it } from "vitest";
import { marketingObjectiveUnserved } from "../../../../src/coverage/rules/marketing-objective-unserved.js";
import { findingsOf, nodesOf } from "./harness.js";

const plan = (...serves: string[]) => ({
  strategies: [
    {
      id: "s",
      marketingObjectives: [
        { id: "leads", statement: "Find buyers" },
        { id: "fame", statement: "Be known" },
      ],
      goals: [{ id: "g", statement: "Be asked first", serves }],
    },
  ],
});

describe("C1 a goal serves every marketing objective", () => {
  it("is content where goals do", () => {
    expect(nodesOf(marketingObjectiveUnserved, plan("leads", "fame"))).toEqual([]);
  });

  it("finds one that none serves", () => {
    expect(findingsOf(marketingObjectiveUnserved, plan("leads"))).toMatchObject([
      {
        severity: "warning",
        node: "fame",
        path: "strategies.0.marketingObjectives.1",
        message: expect.stringContaining("No goal serves the marketing objective “Be known”."),
      },
    ]);
  });

  it("says it once where none serves any", () => {
    expect(findingsOf(marketingObjectiveUnserved, plan())).toMatchObject([
      { node: null, related: ["leads", "fame"], message: expect.stringContaining("any of the 2 marketing objectives") },
    ]);
  });
});
