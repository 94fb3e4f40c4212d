import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blackoutDays } from "../../src/calendar/blackout-days.js";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import { occurrences } from "../../src/calendar/occurrences.js";
import { openStreams } from "../../src/calendar/open-streams.js";
import type { Plan } from "../../src/model/plan.js";
import type { Calendar } from "../../src/model/schedule/calendar.js";
import { dayNumberOf } from "../../src/time/days.js";
import { weekdayOf, weekdays } from "../../src/time/weekdays.js";
import { planOf } from "../helpers/plan-of.js";
import { plans, runOfDays } from "../unit/calendar/random-plans.js";
import { runs } from "./arbitraries/runs.js";

const isIn = (date: string, { from, to }: { readonly from: string; readonly to: string }): boolean =>
  date.slice(0, 10) >= from && date.slice(0, 10) <= to;
const idsOf = ({ entries, refused }: Calendar): readonly string[] => [...entries, ...refused].map(({ id }) => id);

/** A part of a run of days. */
const within = ({ from, to }: { readonly from: string; readonly to: string }, start: number, end: number) => {
  const [first, last] = [dayNumberOf(from), dayNumberOf(to)];
  const date = (share: number) => new Date(Math.round(first + (last - first) * share) * 86_400_000).toISOString().slice(0, 10);
  return { from: date(Math.min(start, end)), to: date(Math.max(start, end)) };
};

describe("X2 the days asked for never shift a rule", () => {
  test("the calendar of a part is that part of the calendar", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(plans, runOfDays(500), share, share, (fields, whole, start, end) => {
        const plan = planOf(fields);
        const part = within(whole, start, end);
        const long = generateCalendar(plan, whole);
        const short = generateCalendar(plan, part);
        expect(short.entries).toEqual(long.entries.filter(({ local }) => isIn(local, part)));
        const fixed = new Set(plan.cadences.flatMap(({ id, when }) => (when.kind === "quota" ? [] : [id as string])));
        const refused = (calendar: Calendar) =>
          calendar.refused.filter(({ cadence, original }) => fixed.has(cadence) && isIn(original, part));
        expect(refused(short)).toEqual(refused(long));
        const known = new Set(long.refused.map((slot) => JSON.stringify(slot)));
        expect(short.refused.filter((slot) => !known.has(JSON.stringify(slot)))).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });
});

describe("X3 laws of every calendar", () => {
  test("ids and fingerprints are unique, slots are in order and in the horizon, each entry and refusal has its reason", () => {
    fc.assert(
      fc.property(plans, runOfDays(400), (fields, horizon) => {
        const plan = planOf(fields);
        const calendar = generateCalendar(plan, horizon);
        const ids = idsOf(calendar);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(calendar.findings.map(({ fingerprint }) => fingerprint)).size).toBe(calendar.findings.length);
        const locals = calendar.entries.map(({ local }) => local);
        expect(locals).toEqual([...locals].sort());
        expect(locals.every((local) => isIn(local, horizon))).toBe(true);
        const moments = calendar.entries.flatMap(({ at }) => at ?? []);
        expect(moments).toEqual([...moments].sort());
        expect(calendar.entries.every(({ original, local, moves }) => original === local || moves.length > 0)).toBe(true);
        expect(
          calendar.entries.every(
            ({ original, local, moves }) => moves.length === 0 || (moves[0]?.from === original && moves.at(-1)?.to === local),
          ),
        ).toBe(true);
        expect(calendar.refused.every(({ because, rule }) => because.length > 10 && rule !== undefined)).toBe(true);
        expect([...occurrences(plan, horizon)]).toEqual(calendar.entries);
      }),
      { numRuns: runs(40) },
    );
  });

  test("no post on a blackout day of its channel, and none without a blackout is refused for one", () => {
    fc.assert(
      fc.property(plans, runOfDays(400), (fields, horizon) => {
        const plan = planOf(fields);
        const weekdayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
        const covers = ({ from = "", to = "", yearly }: Plan["blackouts"][number], date: string): boolean => {
          if (yearly !== true) return isIn(date, { from, to });
          const [first, last, day] = [from.slice(5), to.slice(5), date.slice(5, 10)];
          const isInYear = (one: string) => (first <= last ? first <= one && one <= last : one >= first || one <= last);
          const isLeap = new Date(Date.UTC(Number(date.slice(0, 4)), 1, 29)).getUTCDate() === 29;
          return isInYear(day) || (day === "02-28" && !isLeap && isInYear("02-29"));
        };
        const isBlocked = (date: string, channel: string | undefined): boolean =>
          plan.blackouts.some(
            (one) =>
              covers(one, date) &&
              (one.days === undefined ||
                one.days.some((day) => day === weekdayNames[new Date(`${date.slice(0, 10)}T00:00Z`).getUTCDay()])) &&
              (one.channels === undefined || one.channels.some((id) => id === channel)),
          );
        const { entries, refused } = generateCalendar(plan, horizon);
        expect(entries.filter(({ work, local, channel }) => work === "post" && isBlocked(local, channel))).toEqual([]);
        const fixed = new Set(plan.cadences.flatMap(({ id, when }) => (when.kind === "quota" ? [] : [id as string])));
        expect(
          refused.filter(
            ({ rule, cadence, original, channel }) => rule === "blackout" && fixed.has(cadence) && !isBlocked(original, channel),
          ),
        ).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  });

  test("the number they are refused by is never too small", () => {
    fc.assert(
      fc.property(plans, runOfDays(400), (fields, horizon) => {
        const plan = planOf(fields);
        const { entries, refused } = generateCalendar(plan, horizon);
        const { streams } = openStreams(plan, { from: dayNumberOf(horizon.from), to: dayNumberOf(horizon.to) });
        const made = new Map<string, number>();
        for (const { cadence, channel } of [...entries, ...refused])
          made.set(`${cadence}/${channel}`, (made.get(`${cadence}/${channel}`) ?? 0) + 1);
        for (const { cadence, channel, atMost } of streams) expect(made.get(`${cadence.id}/${channel}`) ?? 0).toBeLessThanOrEqual(atMost);
      }),
      { numRuns: runs(40) },
    );
  });

  test("a quota by days or weeks is even over the whole calendar: any two runs of its allowed days differ by at most one", () => {
    const allowed = fc.subarray([...weekdays], { minLength: 1 });
    const quota = fc.record({ posts: fc.integer({ min: 1, max: 12 }), every: fc.integer({ min: 1, max: 4 }), days: allowed });
    fc.assert(
      fc.property(
        quota,
        fc.constantFrom(...weekdays),
        fc.string({ unit: fc.constantFrom(..."abcxyz"), minLength: 1 }),
        fc.integer({ min: 1, max: 40 }),
        (when, weekStart, id, length) => {
          const plan = planOf({ weekStart, cadences: [{ id, when: { kind: "quota", per: "week", ...when } }] });
          const taken = new Map<number, number>();
          for (let day = dayNumberOf("2027-01-01"); day <= dayNumberOf("2027-06-30"); day += 1)
            if (when.days.includes(weekdayOf(day))) taken.set(day, 0);
          for (const { local } of generateCalendar(plan, { from: "2027-01-01", to: "2027-06-30" }).entries)
            taken.set(dayNumberOf(local), (taken.get(dayNumberOf(local)) ?? Number.NaN) + 1);
          const counts = [...taken.values()];
          const sums = counts.slice(length - 1).map((_, at) => counts.slice(at, at + length).reduce((a, b) => a + b, 0));
          expect(Math.max(...sums) - Math.min(...sums)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: runs(40) },
    );
  });

  test("a quota moves around blackouts and loses nothing while a day is left", () => {
    fc.assert(
      fc.property(plans, (fields) => {
        const cadences = (fields.cadences ?? [])
          .filter(({ when }) => when.kind === "quota")
          .map(({ bounds: _, minGapMinutes: __, ...cadence }) => cadence);
        const channels = (fields.channels ?? []).map(({ id, name }) => ({ id, name }));
        const horizon = { from: "2026-06-01", to: "2028-05-31" };
        const plan = planOf({ ...fields, channels, cadences, period: horizon }); // so that no stretch reaches beyond the horizon
        const open = generateCalendar(planOf({ ...fields, channels, cadences, period: horizon, blackouts: [] }), horizon);
        const closed = generateCalendar(plan, horizon);
        expect([...idsOf(closed)].sort()).toEqual([...idsOf(open)].sort());
        const originals = (calendar: Calendar) =>
          [...calendar.entries, ...calendar.refused].map(({ id, original }) => `${id} ${original}`).sort();
        expect(originals(closed)).toEqual(originals(open));
        const on = blackoutDays(plan.blackouts);
        for (const { original, channel } of closed.refused) expect(on(dayNumberOf(original.slice(0, 10)), channel)).toBeDefined();
      }),
      { numRuns: runs(20) },
    );
  });
});
