import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateCalendar } from "../../../src/calendar/generate-calendar.js";
import type { CadenceInput } from "../../../src/model/schedule/cadence.js";
import type { QuotaRecurrence } from "../../../src/model/schedule/recurrence.js";
import { addDays, dateOfDay, dayNumberOf } from "../../../src/time/days.js";
import { weekdayOf, weekdays } from "../../../src/time/weekdays.js";
import { planOf } from "../../helpers/plan-of.js";
import { times } from "../../helpers/times.js";
import { runs } from "../arbitraries/runs.js";

const somedays = fc.subarray([...weekdays], { minLength: 1 });
const ids = fc.string({ unit: fc.constantFrom(..."abcxyz0189-"), minLength: 1, maxLength: 12 }).filter((id) => /^[a-z0-9]/.test(id));
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The days from one to another that are of some weekdays. */
const daysIn = (from: string, to: string, on: readonly string[]): readonly number[] =>
  times(dayNumberOf(to) - dayNumberOf(from) + 1, (at) => dayNumberOf(from) + at).filter((day) => on.includes(weekdayOf(day)));

/** The first days of the stretches of a year and a bit, and the day after the last of them. */
const cuts: Readonly<Record<"week" | "month" | "quarter" | "year", readonly string[]>> = {
  week: times(40, (at) => addDays("2027-01-04", 7 * at)),
  month: [...times(12, (at) => `2027-${String(at + 1).padStart(2, "0")}-01`), "2028-01-01", "2028-02-01", "2028-03-01"],
  quarter: ["2027-01-01", "2027-04-01", "2027-07-01", "2027-10-01", "2028-01-01", "2028-04-01"],
  year: ["2027-01-01", "2028-01-01", "2029-01-01"],
};

describe("C8 X3 an unlimited quota is even", () => {
  /**
   * A stretch of n allowed days and k posts. Within one stretch, two runs of equally many allowed days differ by at most one post. Where two stretches meet,
   * their patterns do, too: the last post of one and the first of the next are, in allowed days, no nearer together than ⌊n ÷ k⌋ of the shorter stretch and
   * no further apart than ⌈n ÷ k⌉ of the longer one, as any other two neighbours are.
   */
  test("within every stretch, and where stretches of unequal length meet", () => {
    const rule = fc.record({
      per: fc.constantFrom("week" as const, "month" as const, "quarter" as const, "year" as const),
      posts: fc.integer({ min: 1, max: 45 }),
      days: somedays,
      id: ids,
    });
    fc.assert(
      fc.property(rule, fc.integer({ min: 1, max: 40 }), ({ per, posts, days, id }, length) => {
        const plan = planOf({ cadences: [{ id, when: { kind: "quota", posts, per, days } }] });
        const starts = cuts[per];
        const stretches = starts.slice(1).map((next, at) => daysIn(starts[at] ?? "", addDays(next, -1), days));
        const all = stretches.flat();
        const placeOf = new Map(all.map((day, at) => [day, at]));
        const { entries, refused } = generateCalendar(plan, { from: starts[0] ?? "", to: addDays(starts.at(-1) ?? "", -1) });
        expect(refused).toEqual([]);
        const places = entries.map(({ local }) => placeOf.get(dayNumberOf(local)) ?? expect.fail(`${local} is not allowed`));

        const onPlace = all.map(() => 0);
        for (const place of places) onPlace[place] = (onPlace[place] ?? 0) + 1;
        let begun = 0;
        const shares: number[] = [];
        for (const stretch of stretches) {
          const counts = stretch.map((_, at) => onPlace[begun + at] ?? 0);
          expect(sum(counts)).toBe(posts);
          const sums = counts.slice(length - 1).map((_, at) => sum(counts.slice(at, at + length)));
          expect(Math.max(0, ...sums) - Math.min(Number.POSITIVE_INFINITY, ...sums)).toBeLessThanOrEqual(1);
          for (let post = 0; post < posts; post += 1) shares.push(stretch.length / posts);
          begun += stretch.length;
        }
        for (const [at, place] of places.slice(1).entries()) {
          const both = [shares[at] ?? Number.NaN, shares[at + 1] ?? Number.NaN];
          expect(place - (places[at] ?? Number.NaN)).toBeGreaterThanOrEqual(Math.floor(Math.min(...both)));
          expect(place - (places[at] ?? Number.NaN)).toBeLessThanOrEqual(Math.ceil(Math.max(...both)));
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

const minuteOf = (local: string): number => Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
const timeOf = (minute: number): string => new Date(minute * 60_000).toISOString().slice(11, 16);

/** The minutes of the posts of a day, from that at which the window opens. */
const minutesOf = (posts: number, window: NonNullable<QuotaRecurrence["window"]>): readonly number[] => {
  const plan = planOf({ timeZone: "UTC", cadences: [{ id: "q", when: { kind: "quota", posts, per: "day", window } }] });
  const opens = minuteOf(`2027-01-04T${window.from}`);
  const { entries } = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-04" });
  return entries.map(({ local }) => (minuteOf(local) - opens + 1440) % 1440).sort((a, b) => a - b);
};

/** By how much the distances between neighbours differ at most. */
const unevenness = (minutes: readonly number[]): number => {
  const distances = minutes.slice(1).map((minute, at) => minute - (minutes[at] ?? minute));
  return distances.length === 0 ? 0 : Math.max(...distances) - Math.min(...distances);
};

describe("C8 X3 the posts of a day are spread over their window to the minute", () => {
  test("ten within an hour, and five from ten at night to two in the morning", () => {
    const hour = minutesOf(10, { from: "09:00", to: "10:00" });
    expect([hour.length, new Set(hour).size, unevenness(hour)]).toEqual([10, 10, 0]);
    const night = minutesOf(5, { from: "22:00", to: "02:00" });
    expect(night).toEqual([48, 96, 144, 192, 240]);
  });

  test("whatever the window, also over midnight: the distances of neighbours differ by at most a minute, and within a day both ends are half of one away, but for full fives", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(1439), fc.nat(1438), (posts, from, length) => {
        const window = { from: timeOf(from), to: timeOf((from + length) % 1440) };
        const minutes = minutesOf(posts, window);
        expect(minutes).toHaveLength(posts);
        expect(Math.min(...minutes)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...minutes)).toBeLessThanOrEqual(length);
        expect(unevenness(minutes)).toBeLessThanOrEqual(1);
        const margins = [minutes[0] ?? Number.NaN, length - (minutes.at(-1) ?? Number.NaN)];
        if (window.from <= window.to) for (const margin of margins) expect(Math.abs(margin - length / posts / 2)).toBeLessThanOrEqual(5);
      }),
      { numRuns: runs(300) },
    );
  });
});

/** The most of some minutes or days that can be chosen, each so far from the next: every subset is tried. */
const mostApart = (places: readonly number[], apart: number): number => {
  let most = 0;
  for (let set = 0; set < 1 << places.length; set += 1) {
    const chosen = places.filter((_, at) => (set >> at) & 1);
    if (chosen.every((place, at) => at === 0 || place - (chosen[at - 1] ?? place) >= apart)) most = Math.max(most, chosen.length);
  }
  return most;
};

describe("X3 a quota with a gap of minutes places as many as fit", () => {
  test("in its window and around quiet hours, against every choice of its minutes", () => {
    const quiet = fc.array(
      fc.tuple(fc.nat(11), fc.integer({ min: 1, max: 4 })).map(([from, length]) => ({ from: 540 + from, to: 540 + from + length })),
      { maxLength: 2 },
    );
    const rule = fc.record({
      posts: fc.integer({ min: 1, max: 8 }),
      per: fc.constantFrom("day" as const, "week" as const),
      gap: fc.integer({ min: 1, max: 7 }),
      ofChannel: fc.boolean(),
      length: fc.integer({ min: 0, max: 11 }),
      days: fc.subarray([...weekdays], { minLength: 1, maxLength: 2 }),
      quiet,
      id: ids,
    });
    fc.assert(
      fc.property(rule, ({ posts, per, gap, ofChannel, length, days, quiet: hours, id }) => {
        const when = { kind: "quota" as const, posts, per, days, window: { from: "09:00", to: timeOf(540 + length) } };
        const plan = planOf({
          timeZone: "UTC",
          channels: [{ id: "blog", name: "Blog", ...(ofChannel && { minGapMinutes: gap }) }],
          blackouts: hours.map(({ from, to }, at) => ({
            id: `QUIET_${at}`,
            from: "2027-01-01",
            hours: { from: timeOf(from), to: timeOf(to) },
          })),
          cadences: [{ id, channels: ["blog"], when, ...(!ofChannel && { minGapMinutes: gap }) }],
        });
        const { entries, refused } = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-10" });
        const open = times(length + 1, (at) => 540 + at).filter((minute) => !hours.some(({ from, to }) => minute >= from && minute < to));
        const aDay = mostApart(open, gap);
        expect(entries).toHaveLength(per === "day" ? days.length * Math.min(posts, aDay) : Math.min(posts, days.length * aDay));
        expect(entries.length + refused.length).toBe(per === "day" ? days.length * posts : posts);
        for (const { local } of entries) expect(open).toContain(minuteOf(local));
        const moments = entries.map(({ at = "" }) => Date.parse(at) / 60_000);
        for (const [at, moment] of moments.slice(1).entries()) expect(moment - (moments[at] ?? moment)).toBeGreaterThanOrEqual(gap);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe("C8 X3 a phase for each cadence keeps equal quotas from falling together", () => {
  /** The day of the one post a week of each of some cadences, every one on a channel of its own; one author makes them all. */
  const daysOf = (cadences: readonly string[], more: readonly CadenceInput[] = []): ReadonlyMap<string, string> => {
    const own = (id: string): CadenceInput => ({
      id,
      channels: [`on-${id}`],
      authors: ["ann"],
      when: { kind: "quota", posts: 1, per: "week" },
    });
    const plan = planOf({
      people: [{ id: "ann", name: "Ann" }],
      channels: [...cadences, ...more.map(({ id }) => id)].map((id) => ({ id: `on-${id}`, name: id })),
      cadences: [...cadences.map(own), ...more],
    });
    const { entries } = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-10" });
    return new Map(entries.flatMap(({ cadence = "", local }) => (cadences.includes(cadence) ? [[cadence, local]] : [])));
  };

  test("seven of one post a week do not all fall on the same day, and each falls on the day that its id alone says", () => {
    const seven = ["blog", "forum", "newsletter", "podcast", "radio", "shop", "video"];
    const days = daysOf(seven);
    expect(new Set(days.values()).size).toBeGreaterThanOrEqual(3);
    for (const id of seven) expect(daysOf([id]).get(id)).toBe(days.get(id));
    expect([...daysOf([...seven].reverse())].sort()).toEqual([...days].sort());
  });

  test("of many, whatever they are called, each day of the week has a fair part", () => {
    const some = fc.oneof(
      fc.uniqueArray(ids, { minLength: 140, maxLength: 140 }),
      ids.map((stem) => times(140, (at) => `${stem}-${at}`)),
    );
    fc.assert(
      fc.property(some, (cadences) => {
        const days = [...daysOf(cadences).values()];
        expect(days).toHaveLength(140);
        for (const at of weekdays.keys()) {
          const count = days.filter((day) => day === dateOfDay(dayNumberOf("2027-01-04") + at)).length;
          expect(count).toBeGreaterThanOrEqual(5);
          expect(count).toBeLessThanOrEqual(40);
        }
      }),
      { numRuns: runs(50) },
    );
  });
});
