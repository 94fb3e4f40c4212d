import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import { checkCoverage } from "../../src/coverage/check-coverage.js";
import { planContradiction } from "../../src/coverage/rules/plan-contradiction.js";
import type { Bound } from "../../src/model/schedule/bound.js";
import type { CadenceInput } from "../../src/model/schedule/cadence.js";
import type { Recurrence } from "../../src/model/schedule/recurrence.js";
import type { Weekday } from "../../src/model/values/weekday.js";
import { type PlanFields, planOf } from "../helpers/plan-of.js";
import { runs } from "./arbitraries/runs.js";

const milliseconds = 86_400_000;
const dayOf = (date: string): number => Date.parse(date) / milliseconds;
const dateOf = (day: number): string => new Date(day * milliseconds).toISOString().slice(0, 10);

const isContradictory = (fields: PlanFields): boolean =>
  checkCoverage(planOf(fields), { rules: [planContradiction] }).findings.some(({ rule }) => rule === "plan-contradiction");

const withBounds = (
  period: { from: string; to: string },
  cadence: Partial<CadenceInput>,
  bounds: readonly Bound[],
  gap = 0,
): PlanFields => ({
  ...{ period, timeZone: "UTC" },
  channels: [{ id: "blog", name: "Blog", bounds, minGapMinutes: gap }],
  cadences: [{ id: "c", channels: ["blog"], when: { kind: "as-needed" }, ...cadence }],
});

const periodOf = (shortest: number) =>
  fc
    .record({ from: fc.integer({ min: dayOf("2026-11-20"), max: dayOf("2027-03-10") }), length: fc.integer({ min: shortest, max: 200 }) })
    .map(({ from, length }) => ({ from: dateOf(from), to: dateOf(from + length) }));
const per = fc.constantFrom("day", "week", "month", "quarter");
const every = fc.constantFrom(1, 1, 1, 2, 3);

/** The number of the period a day lies in. */
const ordinalOf = (day: number, unit: string): number => {
  if (unit === "day") return day;
  if (unit === "week") return Math.floor((day + 3) / 7);
  const [year = 0, month = 0] = dateOf(day).split("-").map(Number);
  return unit === "month" ? year * 12 + month : year * 4 + Math.floor((month - 1) / 3);
};
const stretchOf = (day: number, { per: unit, every: often = 1 }: Pick<Bound, "per" | "every">, from: number): number =>
  Math.floor((ordinalOf(day, unit) - ordinalOf(from, unit)) / often);

/** The days of each whole stretch in a run of days. */
const wholeStretches = (of: Pick<Bound, "per" | "every">, from: number, to: number): readonly (readonly number[])[] => {
  const stretches = new Map<number, number[]>();
  for (let day = from; day <= to; day += 1) {
    const key = stretchOf(day, of, from);
    stretches.set(key, [...(stretches.get(key) ?? []), day]);
  }
  const isWhole = (days: readonly number[]): boolean =>
    stretchOf((days[0] ?? 0) - 1, of, from) !== stretchOf(days[0] ?? 0, of, from) &&
    stretchOf((days.at(-1) ?? 0) + 1, of, from) !== stretchOf(days.at(-1) ?? 0, of, from);
  return [...stretches.values()].filter(isWhole);
};

/** Gives each stretch its posts, each to the first stretch of the limit that has room: if they do not fit so, they do not fit at all. */
const fits = (least: Bound & { min: number }, most: Bound & { max: number }, { from, to }: { from: number; to: number }): boolean => {
  const used = new Map<number, number>();
  for (const days of wholeStretches(least, from, to)) {
    let left = least.min;
    for (const key of new Set(days.map((day) => stretchOf(day, most, from)))) {
      const taken = Math.min(left, most.max - (used.get(key) ?? 0));
      used.set(key, (used.get(key) ?? 0) + taken);
      left -= taken;
    }
    if (left > 0) return false;
  }
  return true;
};

describe("plan-contradiction finds what cannot be, and nothing else", () => {
  const asked = fc.record({ min: fc.integer({ min: 1, max: 9 }), per, every });
  const allowed = fc.record({ max: fc.integer({ min: 0, max: 9 }), per, every });

  test("of what is asked for and allowed in stretches of two lengths", () => {
    let found = 0;
    fc.assert(
      fc.property(periodOf(0), asked, allowed, (days, least, most) => {
        const [from, to] = [dayOf(days.from), dayOf(days.to)];
        const isSame = least.per === most.per && least.every === most.every;
        const expected = isSame ? least.min > most.max : !fits(least, most, { from, to });
        if (expected) found += 1;
        expect(isContradictory(withBounds(days, { bounds: [least] }, [most]))).toBe(expected);
      }),
      { numRuns: runs(600) },
    );
    expect(found).toBeGreaterThan(20);
  });

  const weekdays = fc.uniqueArray(fc.constantFrom<Weekday>("mon", "tue", "wed", "thu", "sat", "sun"), { minLength: 1, maxLength: 4 });
  const times = fc.uniqueArray(fc.constantFrom("08:00", "09:00", "12:30", "20:00"), { minLength: 1, maxLength: 2 });
  const often = fc.integer({ min: 1, max: 5 });
  /** In a hundred days, each has all slots of one of its days or weeks. */
  const rule: fc.Arbitrary<Recurrence> = fc.oneof(
    fc.record({ kind: fc.constant("daily" as const), every: often, at: times }),
    fc.record({ kind: fc.constant("daily" as const), every: often, days: weekdays, at: times }),
    fc.record({ kind: fc.constant("weekly" as const), every: often, on: weekdays, at: times }),
    fc.record({
      kind: fc.constant("monthly" as const),
      every: often,
      on: fc.array(fc.record({ day: fc.integer({ min: 1, max: 31 }) }), { minLength: 1 }),
      at: times,
    }),
    fc.record({
      kind: fc.constant("yearly" as const),
      on: fc.array(fc.record({ month: fc.integer({ min: 1, max: 4 }), day: fc.integer({ min: 1, max: 28 }) }), { minLength: 1 }),
      at: times,
    }),
    fc.record({
      kind: fc.constant("dates" as const),
      on: fc.array(
        fc.integer({ min: 0, max: 60 }).map((after) => dateOf(dayOf("2027-01-01") + after)),
        { minLength: 1 },
      ),
      at: times,
    }),
  );

  test("of the slots of a rule: exactly those plans of whose calendar a slot is refused", () => {
    let found = 0;
    fc.assert(
      fc.property(periodOf(100), rule, allowed, fc.constantFrom(0, 0, 60, 270, 1440, 2000), (days, when, most, gap) => {
        // What lies outside of the period is another contradiction.
        const whenInside = when.kind === "dates" ? { ...when, on: when.on.filter((day) => day >= days.from && day <= days.to) } : when;
        const plan = withBounds(days, { when: whenInside }, [most], gap);
        const { refused } = generateCalendar(planOf(plan), days);
        if (refused.length > 0) found += 1;
        expect(isContradictory(plan)).toBe(refused.length > 0);
      }),
      { numRuns: runs(600) },
    );
    expect(found).toBeGreaterThan(20);
  });

  /** Whether so many posts in each whole week, on some days of it, can be so many days apart: every choice of days is tried. */
  const canKeepApart = (count: number, on: readonly number[], apart: number, weeks: number): boolean => {
    let states: ReadonlySet<string> = new Set(["-99"]);
    for (let week = 0; week < weeks; week += 1) {
      let within = new Map<string, readonly [last: number, placed: number]>([...states].map((last) => [`${last} 0`, [Number(last), 0]]));
      for (const day of on) {
        const next = new Map(within);
        for (const [last, placed] of within.values())
          if (week * 7 + day - last >= apart) next.set(`${week * 7 + day} ${placed + 1}`, [week * 7 + day, placed + 1]);
        within = next;
      }
      states = new Set([...within.values()].filter(([, placed]) => placed === count).map(([last]) => String(last)));
    }
    return states.size > 0;
  };

  test("of days that keep their distance", () => {
    const names: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        (count, days, apart, weeks) => {
          const on = [...days].sort((a, b) => a - b);
          const when: Recurrence = { kind: "quota", posts: count, per: "week", days: on.flatMap((day) => names[day] ?? []) };
          const from = dayOf("2027-01-04");
          const plan = withBounds({ from: dateOf(from), to: dateOf(from + 7 * weeks - 1) }, { when }, [], apart * 1440);
          expect(isContradictory(plan)).toBe(!canKeepApart(count, on, apart, weeks));
        },
      ),
      { numRuns: runs(400) },
    );
  });
});
