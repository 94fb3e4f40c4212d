import { parsePlan } from "social-plan";
import { describe, expect, test } from "vitest";
import { allKpis } from "../../../src/practice/kpis.js";

const kpis = (...ids: string[]) => ids.map((id) => ({ id, metric: "m" }));

describe("E5 all KPIs of a plan", () => {
  test("strategy by strategy: those of business objectives, of goals, and those tied to neither", () => {
    const plan = parsePlan({
      ...{ format: "social-plan/1", id: "acme", metrics: [{ id: "m" }] },
      strategies: [
        {
          id: "first",
          kpis: kpis("loose"),
          goals: [{ id: "g", statement: "Goal", kpis: kpis("of-goal", "also-of-goal") }],
          businessObjectives: [{ id: "b", statement: "Objective", kpis: kpis("of-objective") }],
        },
        { id: "second", kpis: kpis("of-another") },
      ],
    });
    expect(allKpis(plan).map(({ id }) => id)).toEqual(["of-objective", "of-goal", "also-of-goal", "loose", "of-another"]);
  });
});
