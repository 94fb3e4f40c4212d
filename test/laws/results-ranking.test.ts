import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChannelInput } from "../../src/model/audience/channel.js";
import { rankChannels } from "../../src/results/ranking/rank-channels.js";
import { suggestExperiment } from "../../src/results/ranking/suggest-experiment.js";
import type { Results } from "../../src/results/results.js";
import { type PlanFields, planOf } from "../helpers/plan-of.js";
import { outsideOf, pseudoLanguage } from "../helpers/pseudo-language.js";
import { runs } from "./arbitraries/runs.js";

const places = ["1", "2", "3", "4"] as const;
const name = "新聞";
const often = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: usual, weight: 5 }, { arbitrary: odd, weight: 1 });
const money = fc
  .record({
    amount: often(fc.constantFrom(12, 50, 700), fc.constantFrom(0, 0.1, 1e308)),
    currency: often(fc.constant("EUR"), fc.constantFrom("USD", undefined)),
  })
  .map(({ amount, currency }) => ({ amount, ...(currency && { currency }) }));
const hours = often(fc.constantFrom(0.25, 3, 40), fc.constantFrom(0, 1e308));
const presence = fc
  .record(
    {
      at: fc.constantFrom(...places, "21"),
      basis: often(fc.constantFrom("observed", "surveyed", "measured"), fc.constant("assumed")),
      share: fc.constantFrom(0, 0.3, 1),
      absent: often(fc.constant(undefined), fc.constant(true)),
      source: fc.constant(name),
    },
    { requiredKeys: ["at"] },
  )
  .map(({ absent, ...one }) => ({ ...one, ...(absent && { absent }) }));

const channelOf = (id: string): fc.Arbitrary<ChannelInput> => {
  const fields = {
    id: fc.constant(id),
    name: fc.constant(name),
    expectedValue: money,
    cost: fc.record({ hoursPerWeek: hours, hoursPerPost: hours, moneyPerMonth: money }, { requiredKeys: [] }),
    owner: fc.constantFrom("11", "12"),
    use: fc.constantFrom("active", "planned", "declined"),
  };
  const [full, sparse] = [
    fc.record(fields, { requiredKeys: ["id", "name", "expectedValue", "cost"] }),
    fc.record(fields, { requiredKeys: ["id", "name"] }),
  ];
  return often(full, sparse as typeof full) as fc.Arbitrary<ChannelInput>; // its own fields, and no others
};

const measurement = fc.record(
  {
    metric: fc.constantFrom("31", "32"),
    value: fc.constantFrom(0, -0, -5, 100, 1e308, -1e308),
    channel: fc.constantFrom(...places),
    from: fc.integer({ min: 1, max: 20 }),
    days: fc.integer({ min: 0, max: 8 }),
  },
  { requiredKeys: ["metric", "value", "from", "days"] },
);

const two = (number: number) => String(number).padStart(2, "0");

const plans: fc.Arbitrary<PlanFields> = fc
  .record({
    channels: fc.tuple(...places.map(channelOf)),
    presence: fc.array(fc.array(presence, { maxLength: 5 }), { minLength: 1, maxLength: 3 }),
    rate: often(money, fc.constant(undefined)),
    own: fc.option(money, { nil: undefined }),
    currency: often(fc.constant("EUR"), fc.constant(undefined)),
    readings: fc.array(measurement, { maxLength: 6 }),
    cadences: fc.array(fc.constantFrom(...places), { maxLength: 3 }),
  })
  .map(({ channels, presence: stated, rate, own, currency, readings, cadences }) => ({
    ...(currency && { currency }),
    ...(rate && { hourlyRate: rate }),
    channels,
    venues: [{ id: "21", name, channel: "1" }],
    people: [
      { id: "11", name, ...(own && { hourlyRate: own }) },
      { id: "12", name },
    ],
    audiences: stated.map((one, at) => ({ id: `${41 + at}`, name, presence: one })),
    metrics: ["31", "32"].map((id) => ({ id, name, unit: "money" as const, nature: "flow" as const, kind: "outcome" as const })),
    cadences: cadences.map((channel, at) => ({
      id: `${61 + at}`,
      name,
      channels: [channel],
      when: { kind: "weekly" as const, on: ["mon" as const] },
    })),
    measurements: readings.map(({ metric, value, channel, from, days }, at) => ({
      ...{ id: `${51 + at}`, metric, value, ...(channel && { channel }) },
      period: { from: `2027-01-${two(from)}`, to: `2027-01-${two(from + days)}` },
    })),
  }));

const results = { plan: "the-plan", on: "2027-02-01" } as Results; // only these two are looked at

const ranksOf = (fields: PlanFields) =>
  new Map(rankChannels(planOf(fields), { results }).ranked.map(({ channel, rank, ratio }) => [channel as string, { rank, ratio }]));

/** Every number that an answer holds. */
const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

describe("C5 A4 the ranking of channels", () => {
  const check = (law: (fields: PlanFields) => void) => fc.assert(fc.property(plans, law), { numRuns: runs(150) });

  it("ranks or gives reasons for every channel in use, once", () => {
    let ranked = 0;
    check((fields) => {
      const found = rankChannels(planOf(fields), { results });
      const used = fields.channels?.filter(({ use }) => use !== "declined").map(({ id }) => id);
      expect([...found.ranked, ...found.unranked].map(({ channel }) => channel).sort()).toEqual(used);
      for (const { reasons } of found.unranked) expect(reasons.length).toBeGreaterThan(0);
      ranked += found.ranked.length;
    });
    expect(ranked).toBeGreaterThan(20);
  });

  it("does not depend on the order of the plan", () => {
    check((fields) => {
      const reversed = (list: readonly unknown[] | undefined) => [...(list ?? [])].reverse() as never;
      const other = {
        ...fields,
        channels: reversed(fields.channels),
        audiences: reversed(fields.audiences),
        measurements: reversed(fields.measurements),
      };
      expect(new Map([...ranksOf(other)].sort())).toEqual(new Map([...ranksOf(fields)].sort()));
    });
  });

  it("never ranks without evidence", () => {
    check((fields) => {
      const assumed = fields.audiences?.map((one) => ({
        ...one,
        presence: one.presence?.map(({ at }) => ({ at, basis: "assumed" as const })),
      }));
      expect(ranksOf({ ...fields, audiences: assumed as never }).size).toBe(0);
    });
  });

  it("never ranks a channel better for costing twice as much", () => {
    let ranked = 0;
    check((fields) => {
      const [first, ...others] = fields.channels ?? [];
      const { hoursPerWeek, moneyPerMonth } = first?.cost ?? {};
      const before = ranksOf({ ...fields, cadences: [] }).get("1");
      if (before === undefined || before.ratio < 0 || hoursPerWeek === 1e308 || moneyPerMonth?.amount === 1e308) return;
      ranked += 1;
      const cost = {
        ...(hoursPerWeek !== undefined && { hoursPerWeek: hoursPerWeek * 2 }),
        ...(moneyPerMonth && { moneyPerMonth: { ...moneyPerMonth, amount: moneyPerMonth.amount * 2 } }),
      };
      const after = ranksOf({ ...fields, cadences: [], channels: [{ ...first, cost } as ChannelInput, ...others] }).get("1");
      expect(after?.rank ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(before.rank);
    });
    expect(ranked).toBeGreaterThan(10);
  });

  it("holds no NaN, Infinity or -0", () => {
    check((fields) => {
      const plan = planOf(fields);
      const answers = [rankChannels(plan, { results }), ...places.map((one) => suggestExperiment(plan, one, { results }))];
      for (const number of numbersIn(answers)) expect(Number.isFinite(number) && !Object.is(number, -0), String(number)).toBe(true);
    });
  });

  it("asks the language for every word", () => {
    const keys = new Set<string>();
    check((fields) => {
      const plan = planOf(fields);
      const { ranked, unranked } = rankChannels(plan, { results, language: pseudoLanguage });
      const trials = places.map((one) =>
        suggestExperiment(plan, one, { results, language: pseudoLanguage, catalogs: { metrics: [], platforms: [] } }),
      );
      const lines = [...ranked, ...unranked].flatMap((one) => one.lines);
      for (const { key } of lines) keys.add(key);
      for (const { because } of unranked.flatMap(({ reasons }) => reasons)) keys.add(because);
      for (const { sentence } of [...lines, ...ranked, ...unranked.flatMap(({ reasons }) => reasons), ...trials])
        expect(outsideOf(sentence).replaceAll(/EUR|USD|e[+-]/g, ""), sentence).not.toMatch(/\p{Script=Latin}/u);
    });
    expect(keys.size).toBeGreaterThan(15);
  });
});
