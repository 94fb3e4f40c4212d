import fc from "fast-check";
import rrule from "rrule";
import { describe, expect, test } from "vitest";
import { dailyRule } from "../../../src/calendar/recurrence/daily-rule.js";
import { datesRule } from "../../../src/calendar/recurrence/dates-rule.js";
import { monthlyRule } from "../../../src/calendar/recurrence/monthly-rule.js";
import type { SlotRule } from "../../../src/calendar/recurrence/slot-rule.js";
import { weeklyRule } from "../../../src/calendar/recurrence/weekly-rule.js";
import { yearlyRule } from "../../../src/calendar/recurrence/yearly-rule.js";
import type { MonthlyDay, YearlyDay } from "../../../src/model/schedule/recurrence-day.js";
import { weekdays } from "../../../src/model/values/weekday.js";
import { runs } from "../arbitraries/runs.js";
import { contextOf, dayOf, expectContract, slotsOf } from "./walk.js";

const { RRule } = rrule;

const weekday = fc.constantFrom(...weekdays);
const day = fc.integer({ min: dayOf("1900-01-01"), max: dayOf("2200-12-31") });
const nth = fc.constantFrom(1, 2, 3, 4, 5, -1);
const at = fc.option(
  fc.array(
    fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`),
    { minLength: 1, maxLength: 6 },
  ),
  { nil: undefined },
);
const every = fc.oneof(fc.integer({ min: 1, max: 14 }), fc.constantFrom(1, 52, 365, 10_000));
const where = fc.record({ anchor: day, hasStart: fc.boolean(), weekStart: weekday });

/** Three years from a day on, or from a little before the anchor. */
const around = fc.tuple(fc.option(day, { nil: undefined }), fc.nat(700), fc.integer({ min: -3, max: 500 }));

const isWorkday = (one: number): boolean => (((one % 7) + 7) % 7 < 5 ? one % 11 !== 0 : one % 13 === 0);

/** A day of the calendar taken apart by the engine, which shares no code with the library. */
const partsOf = (one: number) => {
  const date = new Date(one * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return {
    year,
    month,
    date: date.getUTCDate(),
    length: new Date(Date.UTC(year, month + 1, 0)).getUTCDate(),
    weekday: (date.getUTCDay() + 6) % 7,
  };
};
type Parts = ReturnType<typeof partsOf>;

const isNthWeekday = ({ date, length, weekday: found }: Parts, n: number, name: string): boolean => {
  if (weekdays[found] !== name) return false;
  return n > 0 ? Math.ceil(date / 7) === n : date + 7 > length;
};

/** Whether a day is one a monthly rule names, asked of each day of its month in turn. */
const isMonthlyDay = (one: number, rule: MonthlyDay): boolean => {
  const parts = partsOf(one);
  const first = one - parts.date + 1;
  if ("weekday" in rule) return isNthWeekday(parts, rule.nth, rule.weekday);
  if ("day" in rule) {
    const wanted = rule.day < 0 ? parts.length + rule.day + 1 : rule.day;
    return parts.date === (rule.clamp === true && wanted > parts.length ? parts.length : wanted);
  }
  const working = Array.from({ length: parts.length }, (_, index) => first + index).filter(isWorkday);
  if ("nth" in rule) return rule.nth !== 0 && working.at(rule.nth > 0 ? rule.nth - 1 : rule.nth) === one;
  if (rule.nearest > parts.length) return false;
  const wanted = first + rule.nearest - 1;
  const nearest = [...working].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b)[0];
  return nearest === one;
};

const monthlyDay: fc.Arbitrary<MonthlyDay> = fc.oneof(
  fc.record(
    { day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: -31, max: -1 })), clamp: fc.constant(true as const) },
    { requiredKeys: ["day"] },
  ),
  fc.record({ nth: nth as fc.Arbitrary<1>, weekday }), // the type names the numbers one by one
  fc.record({ nth: fc.integer({ min: -23, max: 23 }), businessDay: fc.constant(true as const) }),
  fc.record({ nearest: fc.integer({ min: 1, max: 31 }), businessDay: fc.constant(true as const) }),
);

const yearlyDay: fc.Arbitrary<YearlyDay> = fc.oneof(
  fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ month: fc.integer({ min: 1, max: 12 }), nth: nth as fc.Arbitrary<1>, weekday }), // the same
);

const isYearlyDay = (one: number, rule: YearlyDay): boolean => {
  const parts = partsOf(one);
  if (parts.month + 1 !== rule.month) return false;
  return "weekday" in rule ? isNthWeekday(parts, rule.nth, rule.weekday) : parts.date === rule.day;
};

const modulo = (a: number, n: number): number => ((a % n) + n) % n;

/** The same slots by asking of every day whether it has any. */
const byDay = (
  days: { from: number; to: number },
  from: number,
  times: readonly string[] | undefined,
  has: (one: number) => boolean,
): number[] => {
  const minutes =
    times === undefined ? [0] : [...new Set(times)].sort().map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  const found: number[] = [];
  for (let one = Math.max(days.from, from, dayOf("1900-01-01")); one <= Math.min(days.to, dayOf("2200-12-31")); one += 1)
    if (has(one)) for (const minute of minutes) found.push(one * 1440 + minute);
  return found;
};

/** rrule.js walks to the year 9999 for a weekday that every seventh day never meets. */
const notSeven = (n: number): number => (n === 7 ? 8 : n);

let found = 0;
const compare = (
  rule: SlotRule,
  { anchor, hasStart }: { anchor: number; hasStart: boolean },
  times: readonly string[] | undefined,
  [from, later, length]: readonly [number | undefined, number, number],
  has: (one: number) => boolean,
): void => {
  const start = from ?? anchor - 200;
  const days = { from: start, to: start + later + 520 };
  const mine = slotsOf(rule, days);
  found += mine.length;
  expect(mine).toEqual(byDay(days, hasStart ? anchor : Number.NEGATIVE_INFINITY, times, has));
  expectContract(rule, days, { from: start + later, to: start + later + length });
};

const optional = (every_: number, times: readonly string[] | undefined) => ({
  ...(every_ > 1 && { every: every_ }),
  ...(times && { at: times }),
});

describe("C8 F50 fixed rules have the slots that asking of every day gives, and keep what a rule promises", () => {
  const law = (name: string, property: fc.IPropertyWithHooks<never> | fc.IRawProperty<never>): void => {
    test(name, () => {
      found = 0;
      fc.assert(property, { numRuns: runs(500) });
      expect(found).toBeGreaterThan(runs(500));
    });
  };

  law(
    "daily",
    fc.property(where, every, fc.option(fc.array(weekday), { nil: undefined }), at, around, (base, n, days, times, span) => {
      const rule = dailyRule({ kind: "daily", ...optional(n, times), ...(days && { days }) }, contextOf(base));
      compare(
        rule,
        base,
        times,
        span,
        (one) => modulo(one - base.anchor, n) === 0 && (days?.includes(weekdays[partsOf(one).weekday] ?? "mon") ?? true),
      );
    }) as never,
  );

  law(
    "weekly",
    fc.property(where, every, fc.array(weekday), at, around, (base, n, on, times, span) => {
      const rule = weeklyRule({ kind: "weekly", on, ...optional(n, times) }, contextOf(base));
      const weekOf = (one: number) => Math.floor((one + 3 - weekdays.indexOf(base.weekStart)) / 7);
      compare(
        rule,
        base,
        times,
        span,
        (one) => modulo(weekOf(one) - weekOf(base.anchor), n) === 0 && on.includes(weekdays[partsOf(one).weekday] ?? "mon"),
      );
    }) as never,
  );

  law(
    "monthly",
    fc.property(where, every, fc.array(monthlyDay, { maxLength: 5 }), at, around, (base, n, on, times, span) => {
      const rule = monthlyRule({ kind: "monthly", on, ...optional(n, times) }, contextOf({ ...base, isBusinessDay: isWorkday }));
      const monthOf = (one: number) => partsOf(one).year * 12 + partsOf(one).month;
      compare(
        rule,
        base,
        times,
        span,
        (one) => modulo(monthOf(one) - monthOf(base.anchor), n) === 0 && on.some((each) => isMonthlyDay(one, each)),
      );
    }) as never,
  );

  law(
    "yearly",
    fc.property(where, fc.array(yearlyDay, { minLength: 5, maxLength: 40 }), at, around, (base, on, times, span) => {
      const rule = yearlyRule({ kind: "yearly", on, ...optional(1, times) }, contextOf(base));
      compare(rule, base, times, span, (one) => on.some((each) => isYearlyDay(one, each)));
    }) as never,
  );

  law(
    "dates",
    fc.property(
      where,
      day,
      fc.array(fc.nat(900), { maxLength: 200 }),
      at,
      fc.nat(700),
      fc.integer({ min: -3, max: 500 }),
      (base, start, near, times, later, length) => {
        const days = new Set(near.map((after) => Math.min(start + after, dayOf("2200-12-31"))));
        const on = near.map((after) => new Date(Math.min(start + after, dayOf("2200-12-31")) * 86_400_000).toISOString().slice(0, 10));
        compare(datesRule({ kind: "dates", on, ...optional(1, times) }, contextOf(base)), base, times, [start, later, length], (one) =>
          days.has(one),
        );
      },
    ) as never,
  );
});

describe("X4 fixed rules agree with rrule.js, occurrence by occurrence", () => {
  const start = fc.integer({ min: dayOf("2000-01-01"), max: dayOf("2040-12-31") });
  const theirs = (options: ConstructorParameters<typeof RRule>[0], from: number, to: number): readonly number[] =>
    new RRule({
      byhour: [0],
      byminute: [0],
      bysecond: [0],
      ...options,
      dtstart: new Date(from * 86_400_000),
      until: new Date(to * 86_400_000),
    })
      .all()
      .map((date) => date.getTime() / 60_000);

  test.each<
    [string, (anchor: number, n: number, weekStart: number, on: readonly number[]) => [SlotRule, ConstructorParameters<typeof RRule>[0]]]
  >([
    [
      "daily",
      (anchor, n, _, on) => [
        dailyRule({ kind: "daily", every: notSeven(n), days: on.map((one) => weekdays[one % 7] ?? "mon") }, contextOf({ anchor })),
        { freq: RRule.DAILY, interval: notSeven(n), byweekday: on.map((one) => one % 7) },
      ],
    ],
    [
      "weekly",
      (anchor, n, wkst, on) => [
        weeklyRule(
          { kind: "weekly", every: n, on: on.map((one) => weekdays[one % 7] ?? "mon") },
          contextOf({ anchor, weekStart: weekdays[wkst] ?? "mon" }),
        ),
        { freq: RRule.WEEKLY, interval: n, wkst, byweekday: on.map((one) => one % 7) },
      ],
    ],
    [
      "monthly, days",
      (anchor, n, _, on) => [
        monthlyRule({ kind: "monthly", every: n, on: on.map((one) => ({ day: one })) }, contextOf({ anchor })),
        { freq: RRule.MONTHLY, interval: n, bymonthday: [...on] },
      ],
    ],
    [
      "monthly, nth weekdays",
      (anchor, n, _, on) => {
        const days = on.map((one) => ({ nth: ((one % 6) + 1 === 6 ? -1 : (one % 6) + 1) as 1, weekday: weekdays[one % 7] ?? "mon" })); // the type names the numbers one by one
        const byweekday = days.map(
          ({ nth: ordinal, weekday: name }) =>
            [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU][weekdays.indexOf(name)]?.nth(ordinal) ?? RRule.MO,
        );
        return [
          monthlyRule({ kind: "monthly", every: n, on: days }, contextOf({ anchor })),
          { freq: RRule.MONTHLY, interval: n, byweekday },
        ];
      },
    ],
    [
      "yearly, dates of one month",
      (anchor, n, _, on) => [
        yearlyRule({ kind: "yearly", on: on.map((one) => ({ month: (n % 12) + 1, day: one })) }, contextOf({ anchor })),
        { freq: RRule.YEARLY, bymonth: [(n % 12) + 1], bymonthday: [...on] },
      ],
    ],
  ])("%s", (_, pairOf) => {
    let seen = 0;
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 1, max: 12 }),
        fc.nat(6),
        fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 5 }),
        (from, n, wkst, on) => {
          const [rule, options] = pairOf(from, n, wkst, on);
          const mine = slotsOf(rule, { from, to: from + 4000 });
          seen += mine.length;
          expect(mine).toEqual(theirs(options, from, from + 4000));
        },
      ),
      { numRuns: runs(60) },
    );
    expect(seen).toBeGreaterThan(300);
  });
});
