import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dailyRule } from "../../../src/calendar/recurrence/daily-rule.js";
import { monthlyRule } from "../../../src/calendar/recurrence/monthly-rule.js";
import { relativeRule } from "../../../src/calendar/recurrence/relative-rule.js";
import { shift } from "../../../src/calendar/recurrence/shift.js";
import { weeklyRule } from "../../../src/calendar/recurrence/weekly-rule.js";
import type { Offset } from "../../../src/model/values/date-ref.js";
import { weekdays } from "../../../src/model/values/weekday.js";
import { runs } from "../arbitraries/runs.js";
import { contextOf, dayOf, expectContract, slotsOf } from "./walk.js";

const weekday = fc.constantFrom(...weekdays);
const near = (most: number) => fc.oneof(fc.integer({ min: -most, max: most }), fc.integer({ min: -40 * most, max: 40 * most }));
const offset: fc.Arbitrary<Offset> = fc.record(
  { months: near(4), weeks: near(4), days: near(40), businessDays: near(20), hours: near(50), minutes: near(90), snap: weekday },
  { requiredKeys: [] },
);
const times = fc.array(fc.constantFrom("00:00", "08:00", "20:15", "23:59"), { minLength: 1, maxLength: 3 });
const optionalTimes = fc.option(times, { nil: undefined });
const anchor = fc.integer({ min: dayOf("2000-01-01"), max: dayOf("2040-12-31") });

/** A rule to count from, sparse or dense, with times or without. */
const rules = fc
  .tuple(fc.nat(2), anchor, fc.integer({ min: 1, max: 9 }), fc.uniqueArray(weekday, { minLength: 1 }), optionalTimes)
  .map(([kind, day, every, on, at]) => {
    const context = contextOf({ anchor: day, hasStart: true });
    const fields = { every, ...(at && { at }) };
    if (kind === 0) return dailyRule({ kind: "daily", ...fields }, context);
    if (kind === 1) return weeklyRule({ kind: "weekly", on, ...fields }, context);
    return monthlyRule({ kind: "monthly", on: [{ day: 31 }, { day: -2 }, { day: 30 }, { nth: 1, businessDay: true }], ...fields }, context);
  });

/** More days than the numbers above can come to. */
const furthest = 9500;

/** Few days of work, and a month without any. */
const isBusinessDay = (day: number): boolean => (((day + 3) % 7) + 7) % 7 < 4 && (day < 13_000 || day > 13_040);

describe("X3 a rule relative to a cadence has what shifting each of its slots gives", () => {
  test("whatever the offsets, and it keeps what a rule promises", () => {
    let found = 0;
    fc.assert(
      fc.property(
        rules,
        fc.array(offset, { minLength: 1, maxLength: 4 }),
        optionalTimes,
        fc.tuple(fc.integer({ min: dayOf("2000-01-01"), max: dayOf("2045-12-31") }), fc.nat(300), fc.integer({ min: -2, max: 300 })),
        (rule, offsets, at, [start, later, length]) => {
          const relative = relativeRule(
            { offsets, ...(at && { at }) },
            { rule, name: "anchor" },
            contextOf({ hasStart: false, isBusinessDay }),
          );
          const days = { from: start, to: start + 650 };
          const minutes = at?.map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
          const wanted = new Set<number>();
          for (const slot of slotsOf(rule, { from: start - furthest, to: start + 650 + furthest }))
            for (const one of offsets) {
              const moment = shift({ day: Math.floor(slot / 1440), minute: slot % 1440 }, one, { isBusinessDay });
              if (moment === undefined) continue;
              for (const minute of minutes ?? [moment.minute]) wanted.add(moment.day * 1440 + minute);
            }
          const mine = slotsOf(relative, days);
          found += mine.length;
          expect(mine).toEqual([...wanted].filter((slot) => slot >= days.from * 1440 && slot < (days.to + 1) * 1440).sort((a, b) => a - b));
          expectContract(relative, days, { from: start + later, to: start + later + length });
        },
      ),
      { numRuns: runs(60) },
    );
    expect(found).toBeGreaterThan(runs(60));
  });
});
