import { describe, expect, it } from "vitest";
import { isObjectiveReached, isObjectiveServed, objectivesOf } from "../../../src/practice/objectives.js";
import { planOf } from "../../helpers/plan-of.js";

const plan = planOf({
  strategies: [
    {
      id: "s",
      businessObjectives: ["revenue", "cost", "fame"].map((id) => ({ id, statement: id })),
      marketingObjectives: [
        { id: "leads", statement: "Leads", serves: ["revenue", "cost"] },
        { id: "noise", statement: "Noise" },
        { id: "unused", statement: "Unused", serves: ["fame"] },
      ],
    },
    {
      id: "t",
      goals: [
        { id: "direct", statement: "Direct", serves: ["cost"] },
        { id: "through", statement: "Through", serves: ["leads", "cost"] },
        { id: "adrift", statement: "Adrift", serves: ["noise"] },
        { id: "alone", statement: "Alone" },
      ],
    },
  ],
});

describe("C1 the objectives that a goal leads up to", () => {
  it("are those it serves, directly or through a marketing objective of any strategy", () => {
    expect(plan.strategies.flatMap(({ goals }) => goals.map((goal) => [...objectivesOf(plan, goal)]))).toEqual([
      ["cost"],
      ["revenue", "cost"],
      [],
      [],
    ]);
  });

  it("are reached from below, and marketing objectives served", () => {
    expect(["revenue", "cost", "fame"].map((id) => isObjectiveReached(plan, id))).toEqual([true, true, false]);
    expect(["leads", "noise", "unused"].map((id) => isObjectiveServed(plan, id))).toEqual([true, true, false]);
  });
});
