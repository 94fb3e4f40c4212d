import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateCalendar } from "../../../src/calendar/generate-calendar.js";
import type { CadenceInput } from "../../../src/model/schedule/cadence.js";
import type { Calendar } from "../../../src/model/schedule/calendar.js";
import { dateOfDay, dayNumberOf } from "../../../src/time/days.js";
import { weekdayOf, weekdays } from "../../../src/time/weekdays.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";
import { runs } from "../arbitraries/runs.js";
import { anyPlans, horizons } from "./any-plans.js";

const first = dayNumberOf("2027-01-04");
const dayOf = (local: string): number => dayNumberOf(local.slice(0, 10));
const of = ({ entries }: Calendar, cadence: string) => entries.filter((entry) => entry.cadence === cadence);
const somedays = fc.subarray([...weekdays], { minLength: 1 });

/** The most days that can be chosen, each so far from the next: every subset is tried. */
const mostApart = (days: readonly number[], apart: number, atMost: number): number => {
  let most = 0;
  for (let set = 0; set < 1 << days.length; set += 1) {
    const chosen = days.filter((_, at) => (set >> at) & 1);
    if (chosen.length <= atMost && chosen.every((day, at) => at === 0 || day - (chosen[at - 1] ?? day) >= apart))
      most = Math.max(most, chosen.length);
  }
  return most;
};

describe("X3 a quota with a gap places as many as fit", () => {
  test("in one stretch, against every choice of its days", () => {
    const rule = fc.record({
      posts: fc.integer({ min: 1, max: 6 }),
      apart: fc.integer({ min: 1, max: 4 }),
      days: somedays,
      closed: fc.array(fc.nat(13), { maxLength: 5 }),
      window: fc.constantFrom(undefined, { from: "09:00", to: "11:00" }),
      id: fc.constantFrom("a", "b", "news", "tips-2"),
    });
    fc.assert(
      fc.property(rule, ({ posts, apart, days, closed, window, id }) => {
        const horizon = { from: dateOfDay(first), to: dateOfDay(first + 13) };
        const plan = planOf({
          timeZone: "UTC",
          period: horizon,
          channels: [{ id: "blog", name: "Blog" }],
          blackouts: closed.map((day, at) => ({ id: `b${at}`, from: dateOfDay(first + day), to: dateOfDay(first + day) })),
          cadences: [
            {
              id,
              channels: ["blog"],
              minGapMinutes: apart * 1440,
              when: { kind: "quota", posts, per: "week", every: 2, days, ...(window && { window }) },
            },
          ],
        });
        const { entries, refused } = generateCalendar(plan, horizon);
        const placed = entries.map(({ local }) => dayOf(local));
        const free = [...Array(14).keys()]
          .map((at) => first + at)
          .filter((day) => days.includes(weekdayOf(day)) && !closed.includes(day - first));
        expect(placed.length).toBe(mostApart(free, apart, posts));
        expect(placed.every((day, at) => at === 0 || day - (placed[at - 1] ?? day) >= apart)).toBe(true);
        expect(entries.length + refused.length).toBe(posts);
      }),
      { numRuns: runs(300) },
    );
  });

  test("over several stretches that are too full, as many as a walk along them finds", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 7 }), fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 6 }), (posts, apart, weeks) => {
        const horizon = { from: dateOfDay(first), to: dateOfDay(first + weeks * 7 - 1) };
        const plan = planOf({
          period: horizon,
          cadences: [{ id: "q", minGapMinutes: apart * 1440, when: { kind: "quota", posts, per: "week" } }],
        });
        const { entries } = generateCalendar(plan, horizon);
        expect(entries.map(({ local }) => dayOf(local) - first)).toEqual(
          [...Array(Math.ceil((weeks * 7) / apart)).keys()].map((at) => at * apart),
        );
      }),
      { numRuns: runs(60) },
    );
  });
});

describe("X2 a quota that is too full is the same from wherever one looks", () => {
  test("whichever days of it are asked for", () => {
    const rule = fc.record({
      posts: fc.integer({ min: 1, max: 4 }),
      per: fc.constantFrom("day" as const, "week" as const),
      apart: fc.integer({ min: 2, max: 11 }),
      from: fc.nat(300),
      length: fc.nat(20),
    });
    fc.assert(
      fc.property(rule, ({ posts, per, apart, from, length }) => {
        const channels = [
          { id: "blog", name: "Blog" },
          { id: "news", name: "News", minGapMinutes: apart * 1440 },
        ];
        const cadences: CadenceInput[] = [{ id: "q", channels: ["blog", "news"], when: { kind: "quota", posts, per } }];
        const plan = planOf({ timeZone: "UTC", period: { from: "2026-01-01", to: "2027-12-31" }, channels, cadences });
        const days = { from: dateOfDay(dayNumberOf("2026-06-01") + from), to: dateOfDay(dayNumberOf("2026-06-01") + from + length) };
        const whole = generateCalendar(plan, { from: "2026-01-01", to: "2027-12-31" });
        expect(generateCalendar(plan, days).entries).toEqual(whole.entries.filter(({ local }) => local >= days.from && local <= days.to));
      }),
      { numRuns: runs(60) },
    );
  });
});

describe("X3 quotas give way to what is fixed, and to those before them", () => {
  test("a quota takes nothing from fixed rules, and a later one nothing from those of shorter stretches or before it", () => {
    const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7, month: 31, quarter: 92, year: 366 };
    const lengthOf = ({ when }: CadenceInput): number => (when.kind === "quota" ? (daysIn[when.per ?? ""] ?? 0) * (when.every ?? 1) : 0);
    fc.assert(
      fc.property(anyPlans(1), horizons(60), (given, days) => {
        const fields: PlanFields = {
          ...given,
          channels: (given.channels ?? []).map(({ bounds: _, ...channel }) => channel),
          cadences: (given.cadences ?? []).map(({ bounds: _, minGapMinutes: __, timeZone: ___, during: ____, ...cadence }) => cadence),
        };
        const [last, next] = [...(fields.cadences ?? [])].sort((a, b) => lengthOf(b) - lengthOf(a));
        if (last === undefined || next === undefined || lengthOf(last) === lengthOf(next)) return;
        const without = { ...fields, cadences: (fields.cadences ?? []).filter((cadence) => cadence !== last) };
        const alone = generateCalendar(planOf(without), days);
        const together = generateCalendar(planOf(fields), days);
        const others = (calendar: Calendar) =>
          calendar.entries.filter(({ cadence }) => cadence !== last.id).map(({ id, local }) => `${id} ${local}`);
        expect(others(together)).toEqual(others(alone));
      }),
      { numRuns: runs(150) },
    );
  });

  test("a fixed post keeps its place however near a quota would have come, by the minute and by whole days", () => {
    const rule = fc.record({
      fixed: fc.subarray([...weekdays], { minLength: 1, maxLength: 3 }),
      at: fc.constantFrom(undefined, ["09:00"], ["10:00", "16:30"]),
      gap: fc.constantFrom(45, 120, 1440, 2880, 4320),
      posts: fc.integer({ min: 1, max: 6 }),
      window: fc.constantFrom(undefined, { from: "08:00", to: "12:00" }, { from: "15:00", to: "17:00" }),
      days: somedays,
      id: fc.constantFrom("a", "b", "c", "d"),
    });
    fc.assert(
      fc.property(rule, ({ fixed, at, gap, posts, window, days, id }) => {
        const week = { from: "2027-02-01", to: "2027-02-28" };
        const weekly: CadenceInput = { id: "fixed", channels: ["blog"], when: { kind: "weekly", on: fixed, ...(at && { at }) } };
        const quota: CadenceInput = {
          id,
          channels: ["blog"],
          when: { kind: "quota", posts, per: "week", days, ...(window && { window }) },
        };
        const fields: PlanFields = { timeZone: "UTC", channels: [{ id: "blog", name: "Blog", minGapMinutes: gap }] };
        const alone = generateCalendar(planOf({ ...fields, cadences: [weekly] }), week);
        const together = generateCalendar(planOf({ ...fields, cadences: [weekly, quota] }), week);
        expect(of(together, "fixed")).toEqual(alone.entries);
        expect(together.refused.filter(({ cadence }) => cadence === "fixed")).toEqual(alone.refused);
        const isTimed = window !== undefined && at !== undefined;
        if (isTimed || gap >= 1440)
          for (const { local } of of(together, id))
            for (const other of alone.entries) {
              const apart = isTimed
                ? Math.abs(Date.parse(`${local}Z`) - Date.parse(`${other.local}Z`)) / 60_000
                : Math.abs(dayOf(local) - dayOf(other.local)) * 1440;
              expect(apart).toBeGreaterThanOrEqual(gap);
            }
      }),
      { numRuns: runs(200) },
    );
  });

  test("copies of a slot on several channels are at one moment", () => {
    fc.assert(
      fc.property(anyPlans(1), horizons(60), (fields, days) => {
        const moments = new Map<string, string>();
        const quotas = new Set((fields.cadences ?? []).flatMap(({ id, when }) => (when.kind === "quota" ? [id] : [])));
        for (const { slot, local, cadence = "" } of generateCalendar(planOf(fields), days).entries) {
          if (!quotas.has(cadence)) continue;
          expect(moments.get(slot) ?? local).toBe(local);
          moments.set(slot, local);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  test("within a week the days that nobody uses come first", () => {
    const rule = fc.record({
      fixed: fc.subarray([...weekdays], { minLength: 1, maxLength: 5 }),
      posts: fc.integer({ min: 1, max: 7 }),
      id: fc.constantFrom("a", "b", "c", "d"),
    });
    fc.assert(
      fc.property(rule, ({ fixed, posts, id }) => {
        const plan = planOf({
          channels: [{ id: "blog", name: "Blog" }],
          cadences: [
            { id: "fixed", channels: ["blog"], when: { kind: "weekly", on: fixed } },
            { id, channels: ["blog"], when: { kind: "quota", posts, per: "week" } },
          ],
        });
        const calendar = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-10" });
        const counts = new Map(weekdays.map((day) => [day, fixed.includes(day) ? 1 : 0]));
        for (const { local } of of(calendar, id)) counts.set(weekdayOf(dayOf(local)), (counts.get(weekdayOf(dayOf(local))) ?? 0) + 1);
        expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(1);
        expect(of(calendar, id)).toHaveLength(posts);
      }),
      { numRuns: runs(100) },
    );
  });
});

describe("X3 bounds are kept while a quota is spread, and what fits is placed", () => {
  test("at most so many a day and a week in a month's quota: all that the bounds leave room for", () => {
    const rule = fc.record({
      posts: fc.integer({ min: 1, max: 40 }),
      aDay: fc.integer({ min: 1, max: 3 }),
      aWeek: fc.integer({ min: 1, max: 12 }),
      days: somedays,
    });
    fc.assert(
      fc.property(rule, ({ posts, aDay, aWeek, days }) => {
        const bounds = [
          { max: aDay, per: "day" as const },
          { max: aWeek, per: "week" as const },
        ];
        const horizon = { from: "2027-02-01", to: "2027-02-28" }; // four whole weeks
        const plan = planOf({ period: horizon, cadences: [{ id: "q", bounds, when: { kind: "quota", posts, per: "month", days } }] });
        const { entries, refused } = generateCalendar(plan, horizon);
        expect(entries.length).toBe(Math.min(posts, 4 * Math.min(aWeek, aDay * days.length)));
        expect(refused.every(({ rule: by }) => by === "bound")).toBe(true);
        const perDay = new Map<string, number>();
        for (const { local } of entries) perDay.set(local, (perDay.get(local) ?? 0) + 1);
        expect(Math.max(0, ...perDay.values())).toBeLessThanOrEqual(aDay);
      }),
      { numRuns: runs(150) },
    );
  });
});
