import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import { occurrences } from "../../src/calendar/occurrences.js";
import { slotInstants } from "../../src/calendar/slot-instants.js";
import type { Plan } from "../../src/model/plan.js";
import type { Calendar } from "../../src/model/schedule/calendar.js";
import { dateOfDay, dayNumberOf } from "../../src/time/days.js";
import { weekdayOf, weekdays } from "../../src/time/weekdays.js";
import { planOf } from "../helpers/plan-of.js";
import { thrownBy } from "../helpers/thrown-by.js";
import { plans, runOfDays } from "../unit/calendar/random-plans.js";
import { runs } from "./arbitraries/runs.js";
import { anyPlans, horizons, themedPlans } from "./calendar/any-plans.js";
import { isBlackout } from "./calendar/naive-calendar.js";

const isIn = (date: string, { from, to }: { readonly from: string; readonly to: string }): boolean =>
  date.slice(0, 10) >= from && date.slice(0, 10) <= to;
const idsOf = ({ entries, refused }: Calendar): readonly string[] => [...entries, ...refused].map(({ id }) => id);

/** Runs of days that follow one another and make up another. */
const cutUp = ({ from, to }: { readonly from: string; readonly to: string }, shares: readonly number[]) => {
  const [first, last] = [dayNumberOf(from), dayNumberOf(to)];
  const cuts = [...new Set(shares.map((share) => first + Math.round((last - first) * share)))].sort((a, b) => a - b);
  const begins = [first, ...cuts.filter((day) => day > first)];
  return begins.map((day, at) => ({ from: dateOfDay(day), to: dateOfDay((begins[at + 1] ?? last + 1) - 1) }));
};

/** What is listed, whatever its order: where zones differ, the days of one part end while those of another have begun. */
const sorted = <Item>(items: readonly Item[]): readonly string[] => items.map((item) => JSON.stringify(item)).sort();

const gapPolicy = fc.constantFrom("shift" as const, "skip" as const);

describe("X2 nothing depends on where one looks from", () => {
  test("the calendar of a part is that part of the calendar, entries and refusals", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.oneof(anyPlans(2), themedPlans(2)),
        horizons(400),
        fc.array(share, { minLength: 1, maxLength: 4 }),
        gapPolicy,
        (fields, whole, shares, gap) => {
          const plan = planOf(fields);
          const long = generateCalendar(plan, { ...whole, gap });
          const parts = cutUp(whole, shares).map((part) => generateCalendar(plan, { ...part, gap }));
          expect(sorted(parts.flatMap(({ entries }) => entries))).toEqual(sorted(long.entries));
          expect(sorted(parts.flatMap(({ refused }) => refused))).toEqual(sorted(long.refused));
          for (const part of parts) {
            const ids = new Set(part.entries.map(({ id }) => id));
            expect(part.entries).toEqual(long.entries.filter(({ id }) => ids.has(id)));
          }
        },
      ),
      { numRuns: runs(200) },
    );
  });

  test("nor on how it is asked: one at a time, or the instants alone", () => {
    fc.assert(
      fc.property(anyPlans(2), horizons(200), gapPolicy, (fields, days, gap) => {
        const plan = planOf(fields);
        const { entries } = generateCalendar(plan, { ...days, gap });
        expect([...occurrences(plan, { ...days, gap })]).toEqual(entries);
        expect([...slotInstants(plan, { ...days, gap })]).toEqual(entries.flatMap(({ at }) => (at === undefined ? [] : [Date.parse(at)])));
      }),
      { numRuns: runs(60) },
    );
  });
});

describe("C8 turns in every calendar", () => {
  test("the copies of a slot on several channels have one theme and one language, each of those that its cadence has a turn for", () => {
    fc.assert(
      fc.property(anyPlans(2), horizons(400), (fields, days) => {
        const plan = planOf(fields);
        const cadences = new Map(plan.cadences.map((cadence) => [cadence.id as string, cadence]));
        const turns = new Map<string, string>();
        for (const { slot, cadence = "", pillar, language } of generateCalendar(plan, days).entries) {
          const { pillars = [], languages = [] } = cadences.get(cadence) ?? {};
          const weights = pillars.filter(({ weight }) => weight > 0).map((one) => one.pillar);
          expect(pillar === undefined ? weights.length === 0 : weights.includes(pillar)).toBe(true);
          expect(language === undefined ? languages.length === 0 : languages.includes(language)).toBe(true);
          const turn = `${pillar} ${language}`;
          expect(turns.get(slot) ?? turn).toBe(turn);
          turns.set(slot, turn);
        }
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
      fc.property(anyPlans(2), horizons(100), (fields, days) => {
        const plan = planOf(fields);
        const { entries, refused } = generateCalendar(plan, days);
        const count = entries.length + refused.length;
        if (count < 2) return;
        const error = thrownBy(() => generateCalendar(plan, { ...days, limit: count - 1 }));
        expect(error.code).toBe("limit-slots");
        expect(error.values["count"]).toBeGreaterThanOrEqual(count);
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

  test("a quota moves around blackouts of every kind and loses nothing while a day is left", () => {
    fc.assert(
      fc.property(anyPlans(1), (fields) => {
        const cadences = (fields.cadences ?? [])
          .filter(({ when }) => when.kind === "quota")
          .map(({ bounds: _, minGapMinutes: __, during: ___, ...cadence }) => cadence);
        const channels = (fields.channels ?? []).map(({ id, name }) => ({ id, name }));
        const horizon = { from: "2026-06-01", to: "2028-05-31" };
        const blackouts = (fields.blackouts ?? []).map(({ hours: _, ...blackout }) => blackout);
        const plan = planOf({ ...fields, channels, cadences, blackouts, journey: [], period: horizon }); // so that no stretch reaches beyond the horizon
        const open = generateCalendar({ ...plan, blackouts: [] }, horizon);
        const closed = generateCalendar(plan, horizon);
        const left = ({ rule }: Calendar["refused"][number]): boolean => rule !== "collision"; // where the clocks jump, two may become one
        const made = (calendar: Calendar) =>
          [...calendar.entries, ...calendar.refused.filter(left)].map(({ id, original }) => `${id} ${original}`);
        const lost = new Set([...open.refused, ...closed.refused].flatMap((slot) => (left(slot) ? [] : [slot.id as string])));
        const counted = (calendar: Calendar) =>
          made(calendar)
            .filter((text) => !lost.has(text.slice(0, text.indexOf(" "))))
            .sort();
        expect(counted(closed)).toEqual(counted(open));
        for (const { original, channel } of closed.refused.filter(left))
          expect(plan.blackouts.some((blackout) => isBlackout(blackout, dayNumberOf(original.slice(0, 10)), channel))).toBe(true);
      }),
      { numRuns: runs(40) },
    );
  });
});
