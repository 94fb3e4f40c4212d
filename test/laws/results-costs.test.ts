import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import { metricFromCatalog } from "../../src/catalog/metric-from-catalog.js";
import type { CostResults } from "../../src/results/costs/cost-results.js";
import { measureCosts } from "../../src/results/costs/measure-costs.js";
import { wordingOf } from "../../src/words/wording-of.js";
import { type PlanFields, planOf } from "../helpers/plan-of.js";
import { outsideOf, pseudoLanguage } from "../helpers/pseudo-language.js";
import { runs } from "./arbitraries/runs.js";

const name = "新聞";
const amount = fc.oneof({ arbitrary: fc.constantFrom(12, 50, 0.1), weight: 5 }, { arbitrary: fc.constantFrom(0, 1e308), weight: 1 });
const money = fc
  .record({ amount, currency: fc.constantFrom("EUR", "EUR", undefined, "USD") })
  .map((one) => ({ amount: one.amount, ...(one.currency && { currency: one.currency }) }));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

/** Spend, minutes, gain, another gain and results, by digits. */
const metrics = [
  { id: "31", name, unit: "money", nature: "flow", kind: "input", every: "month", minutesPerReading: 10 },
  { id: "32", name, unit: "duration", nature: "flow", kind: "input", owner: "11" },
  { id: "33", name, unit: "money", nature: "flow", kind: "impact" },
  { id: "34", name, unit: "money", nature: "flow", kind: "outcome" },
  { id: "35", name, unit: "count", nature: "flow", kind: "outcome" },
  { id: "36", name, unit: "money", nature: "flow", kind: "input" },
] as const;

const reading = fc.record({
  metric: fc.oneof(
    { arbitrary: fc.constantFrom("31", "32", "33", "35"), weight: 9 },
    { arbitrary: fc.constantFrom("34", "36"), weight: 1 },
  ),
  value: fc.constantFrom(100, 40, 7, 7, 0, -0, -3, 1e308, -1e308),
  channel: fc.constantFrom(undefined, undefined, undefined, "1"),
  tactic: fc.constantFrom(undefined, "51", "51"),
  month: fc.constantFrom(1, 1, 1, 2),
});

const plans: fc.Arbitrary<PlanFields> = fc
  .record({
    ...{ currency: maybe(fc.constant("EUR")), rate: maybe(money), own: maybe(money), budget: maybe(money), other: maybe(money) },
    ...{ perMonth: maybe(money), hours: maybe(amount), isLone: fc.boolean(), hasPeriod: fc.boolean() },
    readings: fc.array(reading, { maxLength: 6 }),
  })
  .map(({ currency, rate, own, budget, other, perMonth, hours, isLone, hasPeriod, readings }) => ({
    ...(currency && { currency }),
    ...(rate && { hourlyRate: rate }),
    ...(hasPeriod && { period: { from: "2027-01-01", to: "2027-06-10" } }),
    people: [{ id: "11", name, ...(own && { hourlyRate: own }) }],
    channels: [
      {
        id: "1",
        name,
        owner: "11",
        cost: { ...(perMonth && { moneyPerMonth: perMonth }), ...(hours !== undefined && { hoursPerWeek: hours }) },
      },
    ],
    metrics,
    cadences: [{ id: "61", name, channels: ["1"], authors: ["11"], hoursPerPost: hours ?? 1, when: { kind: "weekly", on: ["mon"] } }],
    strategies: [
      {
        id: "71",
        ...(budget && { budget }),
        goals: [
          {
            ...{ id: "72", statement: name, kpis: [{ id: "73", metric: "35" }] },
            tactics: [{ id: "51", statement: name, ...(other && { budget: other }) }],
          },
        ],
        tactics: isLone ? [{ id: "52", statement: name, serves: ["72"] }] : [],
      },
    ],
    experiments: [{ id: "81", hypothesis: name, ...(hours !== undefined && { hours }), ...(other && { budget: other }) }],
    measurements: readings.map(({ metric, value, channel, tactic, month }, at) => ({
      ...{ id: `${91 + at}`, metric, value, ...(channel && { channel }), ...(tactic && { tactic }) },
      period: { from: `2027-0${month}-01`, to: `2027-0${month}-28` },
    })),
  })) as fc.Arbitrary<PlanFields>; // its kinds and units are those that there are

const costsOf = (fields: PlanFields, language = pseudoLanguage): CostResults => {
  const plan = planOf(fields);
  const calendar = generateCalendar(plan, { from: "2027-01-04", to: "2027-02-28" });
  const published = { ...calendar, entries: calendar.entries.map((entry) => ({ ...entry, status: "published" as const })) };
  return measureCosts(plan, { on: "2027-03-01", calendar: published, wording: wordingOf(plan, language), metricFacts: metricFromCatalog });
};

/** Every part of an answer that is an object. */
const partsOf = (value: unknown): readonly object[] =>
  typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(partsOf)] : [];

describe("E5 B3 what a plan costs", () => {
  const check = (law: (fields: PlanFields) => void) => fc.assert(fc.property(plans, law), { numRuns: runs(150) });

  it("holds no NaN, Infinity or -0, and an amount or a reason", () => {
    const reasons = new Set<string>();
    check((fields) => {
      const costs = costsOf(fields);
      const parts = partsOf(costs);
      for (const number of parts.flatMap((part) => Object.values(part)).filter((one) => typeof one === "number"))
        expect(Number.isFinite(number) && !Object.is(number, -0), String(number)).toBe(true);
      expect("ratio" in costs.roi).toBe(costs.roi.because === "computed");
      for (const one of costs.perResult) expect("each" in one).toBe(one.because === "computed");
      reasons.add(`roi ${costs.roi.because}`);
      for (const { because } of costs.perResult) reasons.add(`result ${because}`);
    });
    // Each sort of answer was met, or the law would hold for want of them.
    for (const one of ["roi computed", "roi no-value", "roi costs-unclear", "result computed"]) expect(reasons).toContain(one);
  });

  it("adds each currency by itself: what a plan costs in one has nothing of the others", () => {
    const inOnly = (fields: PlanFields, currency: string): PlanFields =>
      JSON.parse(
        JSON.stringify(fields, (_, value: unknown) =>
          typeof value === "object" &&
          value !== null &&
          "amount" in value &&
          ("currency" in value ? value.currency : fields.currency) !== currency
            ? { ...value, amount: 0 }
            : value,
        ),
      );
    check((fields) => {
      for (const currency of ["EUR", "USD"]) {
        const amountsOf = ({ planned: { budgets, channelsPerMonth, standing } }: CostResults) =>
          [budgets, channelsPerMonth, standing.all.money].map((sum) => sum.find((one) => one.currency === currency)?.amount);
        expect(amountsOf(costsOf(inOnly(fields, currency)))).toEqual(amountsOf(costsOf(fields)));
      }
    });
  });

  it("leaves no hour out: each is priced or without a rate", () => {
    check((fields) => {
      const withoutRates = JSON.parse(JSON.stringify(fields, (key, value: unknown) => (key === "hourlyRate" ? undefined : value)));
      const [priced, bare] = [costsOf(fields), costsOf(withoutRates)];
      for (const part of ["standing", "reading", "trials"] as const) {
        expect(bare.planned[part].all.hours).toBe(priced.planned[part].all.hours);
        expect(bare.planned[part].all).toMatchObject({ money: [], withoutRate: priced.planned[part].all.hours });
      }
    });
  });

  it("asks the language for every word", () => {
    check((fields) => {
      const { spent, roi, perResult } = costsOf(fields);
      for (const { sentence } of [spent.money, spent.work, roi, ...perResult])
        expect(outsideOf(sentence).replaceAll(/EUR|USD|e\+/g, ""), sentence).not.toMatch(/\p{Script=Latin}/u);
    });
  });
});
