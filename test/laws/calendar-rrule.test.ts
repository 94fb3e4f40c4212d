import fc from "fast-check";
import rrule from "rrule";
import { describe, expect, test } from "vitest";
import { weekdays } from "../../src/model/values/weekday.js";
import { calendarOf } from "../unit/calendar/calendars.js";
import { runs } from "./arbitraries/runs.js";

const { RRule } = rrule;
const weekday = fc.constantFrom(...weekdays);
const day = fc.integer({ min: Date.UTC(2020, 0, 1) / 86_400_000, max: Date.UTC(2029, 11, 31) / 86_400_000 });
const dateOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

const rules = fc.record({
  starts: day,
  every: fc.integer({ min: 1, max: 12 }),
  on: fc.array(weekday, { minLength: 1, maxLength: 7 }),
  weekStart: weekday,
  hours: fc.option(fc.uniqueArray(fc.nat(23), { minLength: 1, maxLength: 4 }), { nil: undefined }),
  minute: fc.nat(59),
  count: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
  length: fc.nat(900),
  horizon: fc.nat(400),
});
type Rule = typeof rules extends fc.Arbitrary<infer T> ? T : never;

const pad = (number: number): string => String(number).padStart(2, "0");

/** What this library makes of a rule from some day on. */
const ours = ({ starts, every, on, weekStart, hours, minute, count, length, horizon }: Rule): readonly string[] => {
  const at = hours?.map((hour) => `${pad(hour)}:${pad(minute)}`);
  const when = { kind: "weekly" as const, every, on, ...(at && { at }) };
  const cadence = { id: "w", timeZone: "UTC", starts: dateOf(starts), ends: dateOf(starts + length), ...(count && { count }), when };
  return calendarOf({ weekStart, cadences: [cadence] }, dateOf(starts + horizon), "2040-01-01").entries.map(({ local }) => local);
};

/** The same by rrule.js: an independent reading of RFC 5545. */
const theirs = ({ starts, every, on, weekStart, hours, minute, count, length, horizon }: Rule): readonly string[] => {
  const rule = new RRule({
    freq: RRule.WEEKLY,
    dtstart: new Date(starts * 86_400_000),
    interval: every,
    wkst: weekdays.indexOf(weekStart),
    byweekday: [...new Set(on)].map((one) => weekdays.indexOf(one)),
    byhour: [...(hours ?? [0])].sort((a, b) => a - b),
    byminute: [hours === undefined ? 0 : minute],
    bysecond: [0],
    until: new Date((starts + length + 1) * 86_400_000 - 1000),
    ...(count && { count }),
  });
  return rule
    .all()
    .map((date) => date.toISOString().slice(0, hours === undefined ? 10 : 16))
    .filter((local) => local.slice(0, 10) >= dateOf(starts + horizon));
};

describe("X4 weekly rules agree with an independent expander, occurrence by occurrence", () => {
  test("random rules against rrule.js", () => {
    let found = 0;
    fc.assert(
      fc.property(rules, (rule) => {
        const mine = ours(rule);
        found += mine.length;
        expect(mine).toEqual(theirs(rule));
      }),
      { numRuns: runs(100) },
    );
    expect(found).toBeGreaterThan(100);
  });
});
