import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateCalendar } from "../../../src/calendar/generate-calendar.js";
import { safeParsePlan } from "../../../src/model/read/safe-parse-plan.js";
import type { CadenceInput } from "../../../src/model/schedule/cadence.js";
import type { CalendarEntry } from "../../../src/model/schedule/calendar.js";
import { weekdays } from "../../../src/model/values/weekday.js";
import { type PlanFields, planOf, written } from "../../helpers/plan-of.js";
import { times } from "../../helpers/times.js";
import { runs } from "../arbitraries/runs.js";

const period = { from: "2027-01-04", to: "2027-12-31" };

/** Rules whose first slot lies in the first week of the plan's period, and whose slots lie in the order of their numbers. */
const rules: fc.Arbitrary<CadenceInput["when"]> = fc.oneof(
  fc.record({ kind: fc.constant("daily" as const), at: fc.subarray(["08:00", "12:30", "19:00"], { minLength: 1 }) }),
  fc.record({ kind: fc.constant("weekly" as const), on: fc.subarray([...weekdays], { minLength: 1 }) }),
  fc.record({
    kind: fc.constant("monthly" as const),
    on: fc.constantFrom([{ day: 1 }, { day: 31 }], [{ nth: 1 as const, weekday: "fri" as const }]),
  }),
  fc.record({
    kind: fc.constant("quota" as const),
    posts: fc.integer({ min: 1, max: 9 }),
    per: fc.constantFrom("day" as const, "week" as const, "month" as const),
  }),
);

/** Weights that make whole turns: whole ones, percentages, and shares in hundredths, small or huge. */
const weights = fc
  .tuple(
    fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 150 })), { minLength: 2, maxLength: 8 }),
    fc.constantFrom(1, 100, 1e12),
  )
  .map(([some, part]) => (part === 100 ? some.map((weight) => weight / part) : some.map((weight) => weight * part)));

/** A plan whose only cadence has themes by these weights, as many languages and as many authors, who have time for everything. */
const planWith = (when: CadenceInput["when"], given: readonly number[], languages: number, authors: number): PlanFields => ({
  timeZone: "UTC",
  period,
  pillars: given.map((_, at) => ({ id: `p${at}`, name: "P" })),
  people: times(authors, (at) => ({ id: `a${at}`, name: "A" })),
  cadences: [
    {
      id: "one",
      when,
      pillars: given.map((weight, at) => ({ pillar: `p${at}`, weight })),
      languages: times(languages, (at) => `x-${at}`),
      authors: times(authors, (at) => `a${at}`),
    },
  ],
});

/** By how much the turns of each are off its share, at the worst moment since the first entry. */
const worstOff = (
  entries: readonly CalendarEntry[],
  turnOf: (entry: CalendarEntry) => string | undefined,
  shares: ReadonlyMap<string, number>,
): number => {
  const had = new Map<string, number>();
  let worst = 0;
  for (const [at, entry] of entries.entries()) {
    const turn = turnOf(entry) ?? expect.fail("nobody's turn");
    had.set(turn, (had.get(turn) ?? 0) + 1);
    for (const [one, share] of shares) worst = Math.max(worst, Math.abs((had.get(one) ?? 0) - (at + 1) * share));
  }
  return worst;
};

const sharesOf = (prefix: string, given: readonly number[]): ReadonlyMap<string, number> => {
  const largest = Math.max(...given);
  const sum = given.reduce((all, weight) => all + weight / largest, 0);
  return new Map(given.map((weight, at) => [`${prefix}${at}`, weight / largest / sum]));
};
const equal = (prefix: string, count: number): ReadonlyMap<string, number> =>
  sharesOf(
    prefix,
    times(count, () => 1),
  );
const many = fc.integer({ min: 2, max: 8 });

/** Whole counts of so many turns by their shares: each has the whole part of its share, and the largest remainders have one more (Hamilton). */
const largestRemainder = (shares: readonly number[], turns: number): readonly number[] => {
  const quotas = shares.map((share) => Number((share * turns).toFixed(9)));
  const counts = quotas.map(Math.floor);
  const left = turns - counts.reduce((sum, count) => sum + count, 0);
  const byRemainder = quotas.map((quota, at) => ({ at, remainder: quota - Math.floor(quota) })).sort((a, b) => b.remainder - a.remainder);
  for (const { at } of byRemainder.slice(0, left)) counts[at] = (counts[at] ?? 0) + 1;
  return counts;
};

describe("C8 X3 turns in a calendar are fair", () => {
  test("from the first entry to any other, each theme, language and author is less than one from its share", () => {
    fc.assert(
      fc.property(rules, weights, many, many, (when, given, languages, authors) => {
        const { entries } = generateCalendar(planOf(planWith(when, given, languages, authors)), period);
        expect(worstOff(entries, ({ pillar }) => pillar, sharesOf("p", given))).toBeLessThanOrEqual(1 - 1 / (2 * given.length - 2) + 1e-6);
        expect(worstOff(entries, ({ language }) => language, equal("x-", languages))).toBeLessThan(1);
        expect(worstOff(entries, ({ author }) => author, equal("a", authors))).toBeLessThan(1);
        expect(entries.every(({ passedOver }) => passedOver === undefined)).toBe(true);
      }),
      { numRuns: runs(150) },
    );
  });
});

describe("F52 weights", () => {
  test("that make no sense are refused when the plan is read", () => {
    const wrong = fc.oneof(
      fc.double({ max: -Number.MIN_VALUE, noNaN: true }),
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, "1", null),
    );
    fc.assert(
      fc.property(wrong, fc.nat(3), (weight, at) => {
        const given = times(4, (one) => ({ pillar: `p${one}`, weight: one === at ? weight : 1 }));
        const plan = {
          ...planWith({ kind: "daily" }, [1, 1, 1, 1], 2, 2),
          cadences: [{ id: "one", when: { kind: "daily" }, pillars: given }],
        };
        const read = safeParsePlan(written(plan));
        if (read.ok) expect.fail("it was read");
        expect(read.problems.map(({ code, path }) => [code, path])).toEqual([
          [expect.stringMatching(/^(range|number|type)$/), ["cadences", 0, "pillars", at, "weight"]],
        ]);
      }),
      { numRuns: runs(100) },
    );
  });

  test("that make whole turns are exact: of a whole cycle each has its weight, of part of one what its share comes to, rounded up or down", () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 360 }), (given, days) => {
        const { entries } = generateCalendar(planOf(planWith({ kind: "daily" }, given, 2, 2)), period);
        const shares = [...sharesOf("p", given).values()];
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        const countsOf = (turns: number) =>
          given.map((_, at) => entries.slice(0, turns).filter(({ pillar }) => pillar === `p${at}`).length);
        for (const [at, count] of countsOf(days).entries())
          expect(Math.abs(count - (largestRemainder(shares, days)[at] ?? Number.NaN))).toBeLessThanOrEqual(1);
        for (let cycle = 1; cycle <= entries.length; cycle += 1)
          if (shares.every((share) => Math.abs(share * cycle - Math.round(share * cycle)) < 1e-9))
            expect(countsOf(cycle)).toEqual(largestRemainder(shares, cycle));
      }),
      { numRuns: runs(60) },
    );
  });

  test("of any other size, the largest numbers there are included, are less than one from their share, but for the rounding to 10 000 turns", () => {
    const any = fc.oneof(
      fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
      fc.constantFrom(Number.MAX_VALUE, Number.MAX_VALUE / 3, Number.MIN_VALUE),
    );
    fc.assert(
      fc.property(fc.array(any, { minLength: 2, maxLength: 8 }), (given) => {
        const { entries } = generateCalendar(planOf(planWith({ kind: "daily" }, given, 2, 2)), period);
        const rounding = (entries.length * given.length) / 10_000;
        expect(worstOff(entries, ({ pillar }) => pillar, sharesOf("p", given))).toBeLessThan(1 + rounding);
      }),
      { numRuns: runs(100) },
    );
  });
});
