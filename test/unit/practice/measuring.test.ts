import { describe, expect, it } from "vitest";
import type { MetricInput } from "../../../src/model/measurement/metric.js";
import { costAYear, isMoreMoney, minutesAYear, worthOf } from "../../../src/practice/measuring.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";

const ask = <T>(
  question: (plan: ReturnType<typeof planOf>, metric: ReturnType<typeof planOf>["metrics"][number]) => T,
  metric: Partial<MetricInput>,
  rest: PlanFields = {},
) => {
  const plan = planOf({ metrics: [{ id: "m", every: "month", minutesPerReading: 30, ...metric }], ...rest });
  return question(plan, plan.metrics[0] ?? expect.fail("no metric"));
};
const rate = { hourlyRate: { amount: 40, currency: "EUR" } };
const goal = (id: string, amount?: number, currency?: string) => ({
  ...{ id, statement: "Sell", kpis: [{ id: `k-${id}`, metric: "m" }] },
  ...(amount !== undefined && { value: { amount, ...(currency && { currency }) } }),
});
const goals = (...all: ReturnType<typeof goal>[]): PlanFields => ({
  currency: "EUR",
  strategies: [{ id: "s", goals: all, kpis: [{ id: "loose", metric: "m" }] }],
});

describe("C12 what measuring takes and brings", () => {
  it("takes minutes, where it is known how often it is read and how long that takes", () => {
    expect(ask((_, metric) => minutesAYear(metric), {})).toBe(360);
    expect(ask((_, metric) => minutesAYear(metric), { every: undefined })).toBeUndefined();
    expect(ask((_, metric) => minutesAYear(metric), { minutesPerReading: undefined })).toBeUndefined();
    expect(ask((_, metric) => minutesAYear(metric), { minutesPerReading: 0 })).toBe(0);
  });

  it("costs money, where an hour has a rate", () => {
    expect(ask(costAYear, {}, rate)).toEqual({ amount: 240, currency: "EUR" });
    expect(ask(costAYear, {})).toBeUndefined();
    expect(ask(costAYear, { owner: "ada" }, { ...rate, people: [{ id: "ada", name: "Ada", hourlyRate: { amount: 10 } }] })).toEqual({
      amount: 60,
    });
    expect(ask(costAYear, { owner: "ada" }, { ...rate, people: [{ id: "ada", name: "Ada" }] })).toEqual({ amount: 240, currency: "EUR" });
  });

  it("is worth what its goals are, in one currency, where all of them say", () => {
    expect(ask(worthOf, {}, goals(goal("a", 100), goal("b", 50, "EUR")))).toEqual({ amount: 150 });
    expect(ask(worthOf, {}, goals(goal("a", 100), goal("b", 50, "USD")))).toBeUndefined();
    expect(ask(worthOf, {}, goals(goal("a", 100), goal("b")))).toBeUndefined();
    expect(ask(worthOf, {}, goals())).toBeUndefined();
  });

  it("compares only what is in one currency", () => {
    const plan = planOf({ currency: "EUR" });
    expect(isMoreMoney(plan, { amount: 2 }, { amount: 1, currency: "EUR" })).toBe(true);
    expect(isMoreMoney(plan, { amount: 1 }, { amount: 1 })).toBe(false);
    expect(isMoreMoney(plan, { amount: 2 }, { amount: 1, currency: "USD" })).toBe(false);
  });
});
