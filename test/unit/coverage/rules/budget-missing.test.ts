import { describe, expect, it } from "vitest";
import { budgetMissing } from "../../../../src/coverage/rules/budget-missing.js";
import { findingsOf } from "./harness.js";

const budget = { amount: 100 };
const tactics = [{ id: "t", statement: "Write", budget }];

describe("B3 a plan says what it may cost", () => {
  it.each([
    ["a strategy", { strategies: [{ id: "s", budget }] }],
    ["one strategy of two", { strategies: [{ id: "s" }, { id: "t", budget }] }],
    ["one tactic of two", { strategies: [{ id: "s", tactics: [...tactics, { id: "u", statement: "Thank" }] }] }],
    [
      "a tactic of one goal of two",
      {
        strategies: [
          {
            id: "s",
            goals: [
              { id: "g", statement: "Sell", tactics: [...tactics, { id: "u", statement: "Thank" }] },
              { id: "h", statement: "Be liked" },
            ],
          },
        ],
      },
    ],
    [
      "one experiment of two",
      {
        experiments: [
          { id: "e", hypothesis: "It helps" },
          { id: "f", hypothesis: "It hurts", budget },
        ],
      },
    ],
    ["a tactic", { strategies: [{ id: "s", tactics }] }],
    ["a tactic of a goal", { strategies: [{ id: "s", goals: [{ id: "g", statement: "Sell", tactics }] }] }],
    ["the money of an experiment", { experiments: [{ id: "e", hypothesis: "It helps", budget }] }],
    ["the hours of an experiment, were they none", { experiments: [{ id: "e", hypothesis: "It helps", hours: 0 }] }],
  ])("is content with %s", (_, plan) => {
    expect(findingsOf(budgetMissing, plan)).toEqual([]);
  });

  it("misses any, once for the whole plan", () => {
    expect(findingsOf(budgetMissing, { strategies: [{ id: "s" }, { id: "t" }] })).toMatchObject([
      { severity: "info", node: null, path: "strategies", message: expect.stringContaining("No strategy or tactic has a budget") },
    ]);
  });
});
