import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateCalendar } from "../../../src/calendar/generate-calendar.js";
import type { Plan } from "../../../src/model/plan.js";
import type { Bound } from "../../../src/model/schedule/bound.js";
import type { Cadence } from "../../../src/model/schedule/cadence.js";
import type { CalendarEntry } from "../../../src/model/schedule/calendar.js";
import { weekdays } from "../../../src/model/values/weekday.js";
import { addDays } from "../../../src/time/days.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";
import { runs } from "../arbitraries/runs.js";
import { anyPlans, horizons } from "./any-plans.js";
import { isBlackout, isQuiet } from "./naive-calendar.js";

/** What a finished calendar says of an entry, beside what the plan says: nothing here knows how it came to be there. */
interface Read {
  readonly entry: CalendarEntry;
  readonly cadence: Cadence;
  readonly isTimed: boolean;
  /** What the clocks show, in minutes. */
  readonly shown: number;
  /** Where it was put before the clocks jumped over that time. */
  readonly wall: number;
  readonly day: number;
}

const minutes = 1440;
const wallOf = (local: string): number => Date.parse(local.length === 10 ? `${local}T00:00Z` : `${local}Z`) / 60_000;
const dayOf = (date: string): number => wallOf(date.slice(0, 10)) / minutes;

const readOf = (plan: Plan, entry: CalendarEntry): Read => {
  const cadence = plan.cadences.find(({ id }) => id === entry.cadence) ?? expect.fail(`${entry.id} is of no cadence`);
  const last = entry.moves.at(-1);
  const wall = wallOf(last?.key === "calendar/moved.clocks" ? last.from : entry.local);
  return { entry, cadence, isTimed: entry.at !== undefined, shown: wallOf(entry.local), wall, day: Math.floor(wall / minutes) };
};

/** The blackouts that a post is in: by its day, or by its minute; without a time, by quiet hours that leave nothing of its day. */
const blackoutsOver = ({ blackouts }: Plan, { entry, isTimed, shown, day }: Read): readonly string[] => {
  if (entry.work !== "post") return [];
  const on = Math.floor(shown / minutes);
  const found = blackouts.filter((one) =>
    one.hours === undefined ? isBlackout(one, on, entry.channel) : isTimed && isQuiet(one, shown, entry.channel),
  );
  const quiet = isTimed ? [] : blackouts.filter(({ hours }) => hours !== undefined);
  const isAllQuiet =
    quiet.length > 0 &&
    Array.from({ length: minutes }, (_, at) => day * minutes + at).every((wall) => quiet.some((one) => isQuiet(one, wall, entry.channel)));
  return [...found, ...(isAllQuiet ? quiet : [])].map(({ id }) => id);
};

const isInWindow = ({ cadence: { when }, wall }: Read): boolean => {
  if (when.kind !== "quota" || when.window === undefined) return true;
  const time = new Date(wall * 60_000).toISOString().slice(11, 16);
  const { from, to } = when.window;
  return from <= to ? from <= time && time <= to : time >= from || time <= to;
};

const isRunning = ({ period, campaigns }: Plan, { cadence, wall }: Read): boolean => {
  const date = new Date(wall * 60_000).toISOString().slice(0, 10);
  const campaign = campaigns.find(({ id }) => id === cadence.during);
  const stretches = [period, campaign, { from: cadence.starts, to: cadence.ends }];
  const isIn = stretches.every(
    (one) => (one?.from === undefined || String(one.from) <= date) && (one?.to === undefined || date <= String(one.to)),
  );
  return isIn && (campaign?.paused ?? []).every(({ from, to }) => date < from || (to !== undefined && date > to));
};

/** Whether two posts are nearer together than a gap: with times by their moments, else, from a day on, by whole days. */
const areTooNear = (a: Read, b: Read, gap: number): boolean => {
  if (a.isTimed && b.isTimed) return Math.abs(Date.parse(a.entry.at ?? "") - Date.parse(b.entry.at ?? "")) < gap * 60_000;
  return gap >= minutes && Math.abs(a.day - b.day) * minutes < gap;
};

/** The name of the stretch of a bound that a time lies in, counted from a day. */
const stretchOf = ({ per, every = 1 }: Bound, beginning: number, weekStart: string, wall: number): string => {
  if (per === "hour") return `${Math.floor((wall - beginning * minutes) / 60 / every)}`;
  const ordinal = (day: number): number => {
    const date = new Date(day * minutes * 60_000);
    const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
    const fromSunday = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"].indexOf(weekStart);
    return { day, week: Math.floor((day + 4 - fromSunday) / 7), month, quarter: Math.floor(month / 3), year: Math.floor(month / 12) }[per];
  };
  return `${Math.floor((ordinal(Math.floor(wall / minutes)) - ordinal(beginning)) / every)}`;
};

const counts = ({ each, max, only, except = [] }: Bound, { entry: { tags = [] } }: Read): boolean =>
  each === undefined &&
  max !== undefined &&
  (only === undefined || only.some((tag) => tags.includes(tag))) &&
  !except.some((tag) => tags.includes(tag));

interface Limited {
  readonly bounds: readonly Bound[];
  readonly gap: number;
  readonly beginning: number;
  readonly posts: readonly Read[];
}

/** Everything that has bounds or a gap, with what these count: a cadence its entries on each channel, a channel its posts. */
const limitedBy = (plan: Plan, all: readonly Read[]): readonly Limited[] => {
  const beginning = plan.period === undefined ? 0 : dayOf(plan.period.from);
  const channels = [undefined, ...plan.channels.map(({ id }) => id as string)];
  return [
    ...plan.cadences.flatMap((cadence) =>
      channels.map((channel) => ({
        bounds: cadence.bounds,
        gap: cadence.minGapMinutes ?? 0,
        beginning: cadence.starts === undefined ? beginning : dayOf(String(cadence.starts)),
        posts: all.filter((one) => one.cadence === cadence && one.entry.channel === channel),
      })),
    ),
    ...plan.channels.map(({ id, bounds, minGapMinutes = 0 }) => ({
      bounds,
      gap: minGapMinutes,
      beginning,
      posts: all.filter(({ entry }) => entry.channel === id && entry.work === "post"),
    })),
  ];
};

const tooNear = ({ gap, posts }: Limited): readonly string[] =>
  gap === 0
    ? []
    : posts.flatMap((a, at) => posts.slice(at + 1).flatMap((b) => (areTooNear(a, b, gap) ? [`${a.entry.id} ${b.entry.id}`] : [])));

const overfull = ({ bounds, posts, beginning }: Limited, weekStart: string): readonly string[] =>
  bounds.flatMap((bound) => {
    const inStretch = new Map<string, number>();
    for (const one of posts) {
      if (!counts(bound, one)) continue;
      const stretch = stretchOf(bound, beginning, weekStart, one.wall);
      inStretch.set(stretch, (inStretch.get(stretch) ?? 0) + 1);
    }
    return [...inStretch].flatMap(([stretch, count]) =>
      count > (bound.max ?? 0) ? [`${count} in ${stretch} of ${JSON.stringify(bound)}`] : [],
    );
  });

/** Quiet hours every day, a trip in the days that are looked at, and a channel that everything is on, with a gap: so that much is in the way. */
const inTheWay = fc.record({
  hours: fc.constantFrom(
    { from: "22:00", to: "07:00" },
    { from: "09:00", to: "10:30" },
    { from: "23:00", to: "02:45" },
    { from: "13:00", to: "14:00" },
  ),
  quietOn: fc.subarray(["blog", "forum", "news"], { minLength: 1 }),
  trip: fc.nat(40),
  gap: fc.constantFrom(undefined, 20, 90, 391, 720, 1440, 1441, 2880),
});

const crowded = (
  given: PlanFields,
  from: string,
  { hours, quietOn, trip, gap }: typeof inTheWay extends fc.Arbitrary<infer Way> ? Way : never,
): PlanFields => ({
  ...given,
  blackouts: [
    ...(given.blackouts ?? []),
    { id: "night", from: "2025-01-01", hours, channels: quietOn },
    { id: "trip", from: addDays(from, trip), to: addDays(from, trip + 2) },
  ],
  channels: (given.channels ?? []).map((channel) =>
    channel.id === "blog" && gap !== undefined ? { ...channel, minGapMinutes: gap } : channel,
  ),
  cadences: (given.cadences ?? []).map((cadence) => ({ ...cadence, channels: [...new Set(["blog", ...(cadence.channels ?? [])])] })),
});

describe("X3 with everything at once, nothing is where it may not be", () => {
  test("on a blackout, in quiet hours, outside its window or its days, too near to another, or one too many", () => {
    const seen = { posts: 0, quiet: 0, windows: 0, gaps: 0, bounds: 0, untimed: 0 };
    fc.assert(
      fc.property(anyPlans(1), horizons(60), inTheWay, fc.constantFrom("shift" as const, "skip" as const), (given, days, way, gap) => {
        const plan = planOf(crowded(given, days.from, way));
        const all = generateCalendar(plan, { ...days, gap }).entries.map((entry) => readOf(plan, entry));
        expect(all.filter((one) => blackoutsOver(plan, one).length > 0).map(({ entry }) => entry)).toEqual([]);
        expect(all.filter((one) => !isInWindow(one)).map(({ entry }) => entry)).toEqual([]);
        expect(all.filter((one) => !isRunning(plan, one)).map(({ entry }) => entry)).toEqual([]);
        for (const limited of limitedBy(plan, all)) {
          expect(tooNear(limited)).toEqual([]);
          expect(overfull(limited, plan.weekStart ?? "mon")).toEqual([]);
          if (limited.gap > 0) seen.gaps += limited.posts.length;
          if (limited.gap >= minutes) seen.untimed += limited.posts.filter(({ isTimed }) => !isTimed).length;
          if (limited.bounds.length > 0) seen.bounds += limited.posts.length;
        }
        seen.posts += all.length;
        if (plan.blackouts.some(({ hours }) => hours !== undefined)) seen.quiet += all.length;
        seen.windows += all.filter(({ cadence: { when } }) => when.kind === "quota" && when.window !== undefined).length;
      }),
      { numRuns: runs(250) },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50);
  });

  test("nor do days without a time come too near to times, whatever the zones of either", () => {
    const at = fc.option(fc.subarray(["00:10", "12:00", "23:50"], { minLength: 1 }), { nil: undefined });
    const cadence = fc.record({
      at,
      on: fc.subarray([...weekdays], { minLength: 1, maxLength: 3 }),
      timeZone: fc.constantFrom("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"),
    });
    const all = fc.array(cadence, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(all, fc.constantFrom(1440, 1441, 1500, 2880, 4320), (cadences, minGapMinutes) => {
        const plan = planOf({
          channels: [{ id: "blog", name: "Blog", minGapMinutes }],
          cadences: cadences.map(({ at: times, on, timeZone }, place) => ({
            id: `c${place}`,
            channels: ["blog"],
            timeZone,
            when: { kind: "weekly", on, ...(times && { at: times }) },
          })),
        });
        const { entries } = generateCalendar(plan, { from: "2027-02-01", to: "2027-03-07" });
        for (const limited of limitedBy(
          plan,
          entries.map((entry) => readOf(plan, entry)),
        ))
          expect(tooNear(limited)).toEqual([]);
      }),
      { numRuns: runs(400) },
    );
  });
});
