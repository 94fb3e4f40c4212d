import { describe, expect, it } from "vitest";
import { moneyOfStrategy } from "../../../src/practice/costs.js";
import { presencesOn } from "../../../src/practice/presence.js";
import { hourlyRateOf } from "../../../src/practice/rates.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";

const moneyOf = (strategy: object, rest: PlanFields = {}) => {
  const plan = planOf({ currency: "EUR", strategies: [{ id: "s", ...strategy }], ...rest });
  return moneyOfStrategy(plan, plan.strategies[0] ?? expect.fail("no strategy"));
};
const tactic = (id: string, amount?: number, more: object = {}) => ({
  id,
  statement: "Do",
  ...(amount !== undefined && { budget: { amount } }),
  ...more,
});
const trial = (id: string, of: string, amount: number, currency?: string) => ({
  ...{ id, hypothesis: "So", tactic: of, budget: { amount, ...(currency && { currency }) } },
});

describe("B3 the money that a strategy is planned to take", () => {
  it("is its budget, whatever its tactics cost", () => {
    expect(moneyOf({ budget: { amount: 5 }, tactics: [tactic("t", 70)] })).toEqual([{ amount: 5 }]);
    expect(moneyOf({ budget: { amount: 0 }, tactics: [tactic("t", 70)] })).toEqual([{ amount: 0 }]);
  });

  it("is else what tactics cost, or the experiments with them where they cost more", () => {
    expect(moneyOf({ tactics: [tactic("t", 70), tactic("u", 5)] })).toEqual([{ amount: 75, currency: "EUR" }]);
    const experiments = [trial("e", "t", 50), trial("f", "t", 40), trial("g", "u", 1), trial("h", "u", 2, "USD")];
    expect(moneyOf({ tactics: [tactic("t", 70), tactic("u", 5)] }, { experiments })).toEqual([
      { amount: 95, currency: "EUR" },
      { amount: 2, currency: "USD" },
    ]);
  });

  it("leaves out what was dropped or is paid by a wider tactic, and is empty where nothing is stated", () => {
    expect(moneyOf({ tactics: [tactic("t", 70), tactic("u", 5, { partOf: "t" }), tactic("v", 9, { status: "dropped" })] })).toEqual([
      { amount: 70, currency: "EUR" },
    ]);
    expect(moneyOf({ tactics: [tactic("t")] })).toEqual([]);
  });
});

describe("C5 C12 what an hour costs", () => {
  it("is the person's rate, else the plan's, else not known", () => {
    const people = [
      { id: "ada", name: "Ada", hourlyRate: { amount: 50 } },
      { id: "bo", name: "Bo" },
    ];
    const plan = planOf({ people, hourlyRate: { amount: 20 } });
    expect([hourlyRateOf(plan, "ada"), hourlyRateOf(plan, "bo"), hourlyRateOf(plan, undefined)].map((rate) => rate?.amount)).toEqual([
      50, 20, 20,
    ]);
    expect(hourlyRateOf(planOf({ people }), "bo")).toBeUndefined();
  });
});

describe("C4 what is stated of audiences and a channel", () => {
  it("is of the channel and its venues, absences included", () => {
    const plan = planOf({
      channels: [
        { id: "forum", name: "Forum" },
        { id: "blog", name: "Blog" },
      ],
      venues: [{ id: "corner", name: "Corner", channel: "forum" }],
      audiences: [
        { id: "a", name: "A", presence: [{ at: "corner" }, { at: "blog", basis: "observed" }] },
        { id: "b", name: "B", presence: [{ at: "forum", absent: true }] },
      ],
    });
    expect(presencesOn(plan, "forum").map(({ audience, presence }) => [audience.id, presence.at])).toEqual([
      ["a", "corner"],
      ["b", "forum"],
    ]);
    expect(presencesOn(plan, "blog")).toHaveLength(1);
    expect(presencesOn(plan, "corner")).toEqual([]);
  });
});
