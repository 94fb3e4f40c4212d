import type { Cadence } from "../../model/schedule/cadence.js";
import { daysOfQuota } from "../../model/schedule/posts.js";
import type { QuotaRecurrence } from "../../model/schedule/recurrence.js";
import type { Weekday } from "../../model/values/weekday.js";
import { minutesInDay } from "../../time/units.js";
import { weekdayOf } from "../../time/weekdays.js";
import { type Block, blockAt, blockIndexOf, type DayPeriod, type Grid } from "../block.js";
import { allDays, type Days, sharedDays } from "../horizon.js";
import type { Obstacle, Obstacles } from "../obstacles.js";
import type { BlackoutReasons } from "../reasons/blackout-reasons.js";
import { minuteOf } from "../time-of-day.js";
import { quotaRhythm } from "./quota-rhythm.js";
import type { Fate, RuleContext, SlotRule, WallMinute } from "./slot-rule.js";
import { spread } from "./spread.js";

/** Why a quota plans nothing. */
export type NothingPlanned = "no-minimum" | "no-number" | "none" | "no-period" | "hourly";

/** A quota that can be planned: how many in which periods. */
export interface Quota {
  /** Posts in every stretch. */
  readonly count: number;
  /** How time is cut into stretches. */
  readonly grid: Grid;
  /** The days of the week it falls on; undefined: all. */
  readonly days: readonly Weekday[] | undefined;
  /** The first and the last minute of the day; undefined: days without a time. */
  readonly window: { readonly from: number; readonly to: number } | undefined;
}

/** Reads a quota, or says why it plans nothing: a range plans its `min`; without it, or without a period of days, there is nothing to plan. */
export const readQuota = (
  rule: QuotaRecurrence,
  cadence: Cadence,
  { anchor, weekStart }: Pick<RuleContext, "anchor" | "weekStart">,
): Quota | { readonly nothing: NothingPlanned } => {
  const { posts, per, every = 1, window } = rule;
  const count = typeof posts === "object" ? posts.min : posts;
  if (count === undefined) return { nothing: typeof posts === "object" ? "no-minimum" : "no-number" };
  if (count === 0) return { nothing: "none" };
  if (per === undefined) return { nothing: "no-period" };
  if (per === "hour") return { nothing: "hourly" };
  return {
    count,
    grid: { per: per satisfies DayPeriod, every, anchor, weekStart },
    days: daysOfQuota(rule, cadence),
    window: window && { from: minuteOf(window.from), to: minuteOf(window.to) },
  };
};

/** What a quota is spread around, and how its pattern is turned. */
export interface Spreading {
  /** The days the cadence runs on. */
  readonly active: Days;
  /** What keeps its slots away; undefined where nothing can. */
  readonly obstacles: Obstacles | undefined;
  /** What blackouts say. */
  readonly blackouts: BlackoutReasons;
  /** From 0 to under 1. */
  readonly phase: number;
}

/**
 * The rule of a quota: in every stretch so many slots, spread evenly over its allowed days and around whatever is in the way.
 * The n-th slot of a stretch keeps its place whatever moves it; a stretch that the cadence runs through only in part has its share, rounded.
 */
export const quotaRule = (quota: Quota, spreading: Spreading): SlotRule => {
  const { count, grid, window } = quota;
  let known: { readonly frame: number; readonly filled: Filled } | undefined;
  const filledAt = (frame: number): Filled => {
    if (known?.frame !== frame) known = { frame, filled: fill(blockAt(grid, frame), quota, spreading) };
    return known.filled;
  };
  return {
    hasTimes: window !== undefined,
    atOnce: count,
    rhythm: quotaRhythm(quota),
    frameOf: (day) => blockIndexOf(grid, day),
    startOf: (frame) => {
      const { from, to } = blockAt(grid, frame);
      return from > to || from > allDays.to ? Number.POSITIVE_INFINITY : from;
    },
    slotsIn: (frame) => filledAt(frame).slots,
    fateOf: (frame, index) => filledAt(frame).fates[index],
    placeOf: (frame, index) => filledAt(frame).places[index] ?? "",
    placeNumber: (_, index) => index,
    atMost: ({ from, to }) => (from > to ? 0 : (blockIndexOf(grid, to) - blockIndexOf(grid, from) + 1) * count),
  };
};

/** The slots of one stretch in order, each with its place and with what became of it. */
interface Filled {
  readonly slots: readonly WallMinute[];
  readonly places: readonly string[];
  readonly fates: readonly (Fate | undefined)[];
}

interface Spread {
  readonly wall: WallMinute;
  readonly place: string;
  readonly fate: Fate | undefined;
}

const fill = (block: Block, quota: Quota, spreading: Spreading): Filled => {
  const all = spreadIn(block, quota, spreading).toSorted((a, b) => a.wall - b.wall);
  return { slots: all.map(({ wall }) => wall), places: all.map(({ place }) => place), fates: all.map(({ fate }) => fate) };
};

const spreadIn = (block: Block, quota: Quota, { active, obstacles, blackouts, phase }: Spreading): readonly Spread[] => {
  const allowed = daysIn(sharedDays(block, allDays), quota.days);
  const running = allowed.filter((day) => day >= active.from && day <= active.to);
  const share = running.length === allowed.length ? quota.count : Math.round((quota.count * running.length) / Math.max(allowed.length, 1));
  const wished = wallsOf(
    spread(share, running.length, phase).map((at) => running[at] ?? block.from),
    quota,
  );
  const places = wished.map((_, at) => `${block.name}#${at + 1}`);
  const inTheWay = obstacles && firstObstacle(running, quota, obstacles);
  if (obstacles === undefined || inTheWay === undefined)
    return wished.map((wall, at) => ({ wall, place: places[at] ?? "", fate: undefined }));
  const free = running.filter((day) => !isTaken(day, quota, obstacles));
  const given = wallsOf(
    spread(share, free.length, phase).map((at) => free[at] ?? block.from),
    quota,
    obstacles,
  );
  return wished.map((original, at) => {
    const wall = given[at];
    const place = places[at] ?? "";
    if (wall === undefined) return { wall: original, place, fate: { original, refused: refusalFor(inTheWay, blackouts) } };
    return { wall, place, fate: wall === original ? undefined : { original, moved: reasonFor(inTheWay, blackouts) } };
  });
};

const refusalFor = (obstacle: Obstacle, blackouts: BlackoutReasons) =>
  "blackout" in obstacle ? blackouts.noDay(obstacle.blackout) : obstacle.refusal;

const reasonFor = (obstacle: Obstacle, blackouts: BlackoutReasons) =>
  "blackout" in obstacle ? blackouts.spread(obstacle.blackout) : obstacle.moved;

const daysIn = ({ from, to }: Days, weekdays: readonly Weekday[] | undefined): readonly number[] => {
  const days: number[] = [];
  for (let day = from; day <= to; day += 1) if (weekdays === undefined || weekdays.includes(weekdayOf(day))) days.push(day);
  return days;
};

/** What is first in the way of a stretch: only around something are slots spread anew. */
const firstObstacle = (days: readonly number[], { window }: Quota, obstacles: Obstacles): Obstacle | undefined => {
  for (const day of days) {
    const obstacle = obstacles.onDay(day) ?? (window === undefined ? undefined : obstacles.partsOn(day)[0]);
    if (obstacle !== undefined) return obstacle;
  }
  return undefined;
};

const isTaken = (day: number, quota: Quota, obstacles: Obstacles): boolean =>
  obstacles.onDay(day) !== undefined || (quota.window !== undefined && openIn(day, quota.window, obstacles).length === 0);

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The parts of a window in which nothing is in the way on a day, in minutes after its midnight; both ends belong to them. */
const openIn = (day: number, window: Stretch, obstacles: Obstacles | undefined): readonly Stretch[] => {
  const midnight = day * minutesInDay;
  let open = onOneDay(window);
  for (const part of obstacles?.partsOn(day) ?? []) {
    const [begins, ends] = [part.from - midnight, part.to - midnight];
    open = open.flatMap(({ from, to }) => [
      ...(from < begins ? [{ from, to: Math.min(to, begins - 1) }] : []),
      ...(to >= ends ? [{ from: Math.max(from, ends), to }] : []),
    ]);
  }
  return open.filter(({ from, to }) => from <= to);
};

/** A window over midnight is the beginning and the end of its days, so that slots stay on the days that a quota chose. */
const onOneDay = ({ from, to }: Stretch): readonly Stretch[] =>
  from <= to
    ? [{ from, to }]
    : [
        { from: 0, to },
        { from, to: minutesInDay - 1 },
      ];

/** The times of a stretch's slots: those on one day share its window evenly, each in the middle of its part, on a full five minutes. */
const wallsOf = (days: readonly number[], { window }: Quota, obstacles?: Obstacles): readonly WallMinute[] => {
  if (window === undefined) return days.map((day) => day * minutesInDay);
  const onDay = new Map<number, number>();
  for (const day of days) onDay.set(day, (onDay.get(day) ?? 0) + 1);
  const taken = new Map<number, number>();
  return days.map((day) => {
    const at = taken.get(day) ?? 0;
    taken.set(day, at + 1);
    return day * minutesInDay + minuteAt((at + 0.5) / (onDay.get(day) ?? 1), openIn(day, window, obstacles));
  });
};

/** The minute that lies so far into the open parts of a window. */
const minuteAt = (share: number, open: readonly Stretch[]): number => {
  let left = share * open.reduce((sum, { from, to }) => sum + to - from, 0);
  for (const { from, to } of open) {
    if (left <= to - from) return Math.max(from, Math.floor((from + left) / 5) * 5);
    left -= to - from;
  }
  return open.at(-1)?.to ?? 0;
};
