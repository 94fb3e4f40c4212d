import { describe, expect, it } from "vitest";
import { checkRules } from "../../../../src/coverage/check-rules.js";
import { parsePlan } from "../../../../src/model/read/parse-plan.js";

const plan = parsePlan({
  format: "social-plan/1",
  id: "the-plan",
  metrics: [{ id: "sales" }, { id: "visits" }, { id: "unused" }],
  strategies: [
    {
      id: "s",
      goals: [
        {
          id: "g",
          statement: "Sell",
          kpis: [
            { id: "k", metric: "sales" },
            { id: "l", metric: "sales" },
          ],
          tactics: [{ id: "t", statement: "Write", metrics: ["visits", "sales"], serves: ["g"] }],
        },
        { id: "h", statement: "Be liked" },
      ],
      tactics: [{ id: "u", statement: "Help", serves: ["g", "h"], metrics: ["visits"] }],
    },
  ],
});

describe("E2 goals against metrics", () => {
  it("tells through what each goal is known, row by row, a KPI before a tactic", () => {
    expect(checkRules(plan, []).matrix.goalMetrics).toEqual({
      rows: ["g", "h"],
      columns: ["sales", "visits", "unused"],
      cells: [
        { row: "g", column: "sales", value: "kpi", because: ["k", "l", "t"] },
        { row: "g", column: "visits", value: "tactic", because: ["t", "u"] },
        { row: "h", column: "visits", value: "tactic", because: ["u"] },
      ],
    });
  });

  it("is empty for an empty plan", () => {
    expect(checkRules(parsePlan({ format: "social-plan/1", id: "empty" }), []).matrix.goalMetrics).toEqual({
      rows: [],
      columns: [],
      cells: [],
    });
  });
});
