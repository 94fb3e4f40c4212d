import type { QuotaRecurrence } from "../../model/schedule/recurrence.js";
import { weekdayOf } from "../../time/weekdays.js";
import { type Block, blockAt, blockIndexOf, blockOf, type DayPeriod, type Grid } from "../block.js";
import { type Days, sharedDays } from "../horizon.js";
import { phaseOf } from "../phase-of.js";
import type { Stream } from "../stream.js";
import { minuteOf } from "../time-of-day.js";
import type { Candidate } from "./candidate.js";
import { spread } from "./spread.js";

/** A quota that can be planned: how many in which periods. */
export interface Quota {
  /** Posts in every stretch. */
  readonly count: number;
  /** How time is cut into stretches. */
  readonly grid: Grid;
  /** The allowed days and window. */
  readonly rule: QuotaRecurrence;
}

/** Why a quota plans nothing. */
export type NothingPlanned = "no-minimum" | "no-number" | "none" | "no-period" | "hourly";

/** Reads a quota, or says why it plans nothing: a range plans its `min`; without it, or without a period of days, there is nothing to plan. */
export const readQuota = (
  rule: QuotaRecurrence,
  { anchor, weekStart }: Pick<Stream, "anchor" | "weekStart">,
): Quota | { readonly nothing: NothingPlanned } => {
  const { posts, per, every = 1 } = rule;
  const count = typeof posts === "object" ? posts.min : posts;
  if (count === undefined) return { nothing: typeof posts === "object" ? "no-minimum" : "no-number" };
  if (count === 0) return { nothing: "none" };
  if (per === undefined) return { nothing: "no-period" };
  if (per === "hour") return { nothing: "hourly" };
  return { count, grid: { per: per satisfies DayPeriod, every, anchor, weekStart }, rule };
};

/**
 * The slots of a quota, earliest first: in every stretch so many, spread evenly over its allowed days and around blackouts.
 * The n-th slot of a stretch keeps its place whatever moves it; a stretch that the cadence runs through only in part has its share, rounded.
 */
export function* quotaSlots({ count, grid, rule }: Quota, stream: Stream): Generator<Candidate> {
  const { within, cadence } = stream;
  const phase = phaseOf(cadence.id);
  let left = cadence.count ?? Number.POSITIVE_INFINITY;
  const first = cadence.count === undefined ? within.from : grid.anchor;
  for (let block = blockOf(grid, first); block.from <= within.to && block.from <= block.to; block = blockAt(grid, block.index + 1))
    for (const slot of slotsIn(block, count, rule, stream, phase)) {
      left -= 1;
      if (left < 0) return;
      if (slot.day >= within.from && slot.day <= within.to) yield slot;
    }
}

/** At least as many slots as a quota has in these days: what all stretches have that share a day with them. */
export const countQuota = ({ count, grid }: Quota, { from, to }: Days): number =>
  from > to ? 0 : (blockIndexOf(grid, to) - blockIndexOf(grid, from) + 1) * count;

const slotsIn = (block: Block, count: number, rule: QuotaRecurrence, stream: Stream, phase: number): readonly Candidate[] => {
  const allowed = allowedDays(block, rule);
  const running = daysOf(sharedDays(block, stream.active), allowed);
  const share = running.length === allowed.length ? count : Math.round((count * running.length) / Math.max(allowed.length, 1));
  const blackouts = running.map(stream.blackoutOn);
  const around = blackouts.find((blackout) => blackout !== undefined);
  const free = running.filter((_, at) => blackouts[at] === undefined);
  const wished = spread(share, running.length, phase).map((at) => running[at] ?? block.from);
  const given = spread(share, free.length, phase).map((at) => free[at] ?? block.from);
  const wishedTimes = timesOf(wished, rule);
  const givenTimes = timesOf(given, rule);
  return wished.map((original, at) => {
    const originalMinute = wishedTimes[at];
    const day = given[at];
    const slot = { place: `${block.name}#${at + 1}`, original, originalMinute, day: original, minute: originalMinute };
    if (around === undefined) return slot;
    if (day === undefined) return { ...slot, refused: stream.blackouts.noDay(around) };
    const minute = givenTimes[at];
    const isMoved = day !== original || minute !== originalMinute;
    return { ...slot, day, minute, ...(isMoved && { moved: stream.blackouts.spread(around) }) };
  });
};

const allowedDays = (days: Days, { days: weekdays }: QuotaRecurrence): readonly number[] => {
  const allowed: number[] = [];
  for (let day = days.from; day <= days.to; day += 1) if (weekdays === undefined || weekdays.includes(weekdayOf(day))) allowed.push(day);
  return allowed;
};

const daysOf = ({ from, to }: Days, among: readonly number[]): readonly number[] => among.filter((day) => day >= from && day <= to);

/** The times of a stretch's slots: those on one day share its window evenly, each in the middle of its part, on a full five minutes. */
const timesOf = (days: readonly number[], { window }: QuotaRecurrence): readonly (number | undefined)[] => {
  if (window === undefined) return days.map(() => undefined);
  const from = minuteOf(window.from);
  const length = minuteOf(window.to) - from;
  const onDay = new Map<number, number>();
  for (const day of days) onDay.set(day, (onDay.get(day) ?? 0) + 1);
  const taken = new Map<number, number>();
  return days.map((day) => {
    const at = taken.get(day) ?? 0;
    taken.set(day, at + 1);
    const minute = from + (length * (at + 0.5)) / (onDay.get(day) ?? 1);
    return Math.max(from, Math.floor(minute / 5) * 5);
  });
};
