import { describe, expect, it } from "vitest";
import { budgetExceeded } from "../../../../src/coverage/rules/budget-exceeded.js";
import type { ExperimentInput } from "../../../../src/model/readiness/experiment.js";
import type { TacticInput } from "../../../../src/model/strategy/tactic.js";
import { findingsOf } from "./harness.js";

const euros = (amount: number) => ({ amount });
const plan = (
  tactics: readonly Partial<TacticInput>[],
  experiments: readonly Partial<ExperimentInput>[] = [],
  strategy: object = { budget: euros(100) },
) => ({
  currency: "EUR",
  strategies: [
    { id: "fine", scope: { function: "sales" as const }, budget: euros(100) },
    {
      id: "s",
      scope: { function: "marketing" as const },
      ...strategy,
      goals: [{ id: "g", statement: "Sell", tactics: tactics.slice(0, 1).map((rest) => ({ id: "t0", statement: "Write", ...rest })) }],
      tactics: tactics.slice(1).map((rest, index) => ({ id: `t${index + 1}`, statement: "Write", ...rest })),
    },
  ],
  experiments: experiments.map((rest, index) => ({ id: `e${index}`, hypothesis: "It helps", ...rest })),
});
const told = (...given: Parameters<typeof plan>) => findingsOf(budgetExceeded, plan(...given)).map(({ message }) => message);
const ofStrategy = (cost: string, excess: string) => [
  `The tactics and experiments of the strategy “marketing” cost ${cost} EUR, but its budget is 100 EUR. Raise the budget by ${excess}, or plan less.`,
];

describe("B3 what is planned costs no more than there is", () => {
  it("adds up tactics of goals and of the strategy", () => {
    expect(findingsOf(budgetExceeded, plan([{ budget: euros(60) }, { budget: euros(50) }]))).toMatchObject([
      { severity: "warning", node: "s", path: "strategies.1.budget", message: ofStrategy("110", "10")[0] },
    ]);
    expect(told([{ budget: euros(60) }, { budget: euros(40) }])).toEqual([]);
  });

  it("adds fractions as they are paid", () => {
    const tenths = [0.1, 0.2].map((amount) => ({ budget: euros(amount) }));
    expect(told(tenths, [], { budget: euros(0.3) })).toEqual([]);
    expect(told([{ budget: euros(100.01) }])).toEqual(ofStrategy("100.01", "0.01"));
  });

  it("adds the experiments with a tactic that has no budget, or that cost more than it", () => {
    const trials = (amount: number) => [
      { tactic: "t0", budget: euros(amount) },
      { tactic: "t0", budget: euros(50) },
      { budget: euros(999) },
    ];
    expect(told([{}], trials(60))).toEqual(ofStrategy("110", "10"));
    expect(told([{}], trials(50))).toEqual([]);
    expect(told([{ budget: euros(100) }], trials(50))).toEqual([]);
    expect(told([{ budget: euros(100) }], trials(60))).toEqual([
      ...ofStrategy("110", "10"),
      "The experiments with the tactic “Write” cost 110 EUR, but its budget is 100 EUR. Raise the budget by 10, or try out less.",
    ]);
  });

  it("lets the budget of a tactic pay for its parts, however deep", () => {
    const parts = [{ budget: euros(100) }, { partOf: "t0", budget: euros(60) }, { partOf: "t1" }, { partOf: "t2", budget: euros(60) }];
    expect(told(parts)).toEqual([]);
    expect(told([{}, ...parts.slice(1)])).toEqual([]);
    expect(told([{}, { partOf: "t0", budget: euros(60) }, { partOf: "t0", budget: euros(60) }])).toEqual(ofStrategy("120", "20"));
    expect(
      told([
        { budget: euros(10), status: "dropped" },
        { partOf: "t0", budget: euros(60) },
        { partOf: "t0", budget: euros(60) },
      ]),
    ).toEqual(ofStrategy("120", "20"));
  });

  it("leaves out what was dropped and what is in another currency", () => {
    expect(told([{ budget: euros(60) }, { budget: euros(50), status: "dropped" }])).toEqual([]);
    expect(told([{ budget: euros(60) }, { budget: { amount: 50, currency: "USD" } }])).toEqual([]);
    const dollars = { budget: { amount: 10, currency: "USD" } };
    expect(told([dollars, dollars, { budget: euros(50) }], [], dollars)[0]).toContain("cost 20 USD, but its budget is 10 USD");
  });

  it("says nothing where no budget is stated, and names no currency where there is none", () => {
    expect(told([{ budget: euros(60) }], [], {})).toEqual([]);
    const { currency: _, ...bare } = plan([{ budget: euros(110) }]);
    expect(findingsOf(budgetExceeded, bare)[0]?.message).toContain("cost 110, but its budget is 100. Raise");
  });

  it("says it once where all cost too much", () => {
    const strategies = ["a", "b"].map((id) => ({
      id,
      budget: euros(1),
      tactics: [{ id: `${id}-t`, statement: "Write", budget: euros(2) }],
    }));
    expect(findingsOf(budgetExceeded, { strategies: [...strategies, { id: "without" }] })).toMatchObject([
      { node: null, related: ["a", "b"] },
    ]);
  });
});
