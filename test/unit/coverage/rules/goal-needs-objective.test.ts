import { describe, expect, it } from "vitest";
import { goalNeedsObjective } from "../../../../src/coverage/rules/goal-needs-objective.js";
import { findingsOf, nodesOf } from "./harness.js";

const plan = (...goals: { id: string; serves: string[] }[]) => ({
  strategies: [
    {
      id: "s",
      businessObjectives: [{ id: "revenue", statement: "Earn more" }],
      marketingObjectives: [
        { id: "leads", statement: "Find buyers", serves: ["revenue"] },
        { id: "fame", statement: "Be known" },
      ],
      goals: goals.map((goal) => ({ ...goal, statement: `Reach ${goal.id}` })),
    },
  ],
});

describe("C1 a goal leads up to a business objective", () => {
  it("is content with one served directly or through a marketing objective", () => {
    expect(nodesOf(goalNeedsObjective, plan({ id: "g", serves: ["revenue"] }, { id: "h", serves: ["leads"] }))).toEqual([]);
  });

  it("finds a goal that serves nothing", () => {
    expect(findingsOf(goalNeedsObjective, plan({ id: "g", serves: ["revenue"] }, { id: "h", serves: [] }))).toMatchObject([
      {
        severity: "error",
        node: "h",
        path: "strategies.0.goals.1.serves",
        message: expect.stringContaining("“Reach h” serves no objective"),
      },
    ]);
  });

  it("finds a goal whose marketing objective serves nothing, and names that too", () => {
    expect(findingsOf(goalNeedsObjective, plan({ id: "g", serves: ["revenue"] }, { id: "h", serves: ["fame"] }))).toMatchObject([
      {
        node: "h",
        path: "strategies.0.goals.1.serves",
        related: ["fame"],
        message: expect.stringContaining("serves only marketing objectives that serve no business objective"),
      },
    ]);
  });

  it("is content where one of several leads up", () => {
    expect(nodesOf(goalNeedsObjective, plan({ id: "g", serves: ["fame", "leads"] }))).toEqual([]);
  });

  it("says it once where no goal does", () => {
    expect(findingsOf(goalNeedsObjective, plan({ id: "g", serves: [] }, { id: "h", serves: ["fame"] }))).toMatchObject([
      { node: null, related: ["g", "h"], message: expect.stringContaining("None of the 2 goals contributes to a business objective.") },
    ]);
  });
});
