import { minutesInDay } from "../time/units.js";
import { blockAt, blockIndexOf, longestPeriod } from "./block.js";
import { allDays } from "./horizon.js";
import type { Counter, Gap, LimitGroup, Limits } from "./limits.js";
import type { Stream } from "./stream.js";
import { WallClock } from "./wall-clock.js";

/** Where the walk of a group begins, and how many steps it took to find that out. */
export interface Break {
  /** The first day that is walked. */
  readonly day: number;
  /** How many places were looked at. */
  readonly steps: number;
}

/**
 * The latest day up to the one asked for from which a group can be walked as if from its beginning: the start of a stretch of every bound concerned,
 * at which two neighbouring asked-for slots lie at least the gap apart. What lies before it has no say in what comes after.
 * A group that is denser than its gap has no such day, and is walked from its beginning. More than `most` steps are not taken.
 */
export const latestBreak = (group: LimitGroup, limits: Limits, asked: number, most: number): Break => {
  const { streams } = group;
  const floor = asked >= group.beginning ? group.beginning : allDays.from;
  const counters = new Set<Counter>();
  const gaps = new Map<Gap, Stream[]>();
  for (const stream of streams) {
    const own = limits.of.get(stream);
    for (const counter of own?.counters ?? []) counters.add(counter);
    for (const gap of own?.gaps ?? []) gaps.set(gap, [...(gaps.get(gap) ?? []), stream]);
  }
  const starts = startsOf([...counters]);
  let steps = 0;
  for (let day = starts(asked); day > floor && steps <= most; day = starts(day - 1)) {
    let isBreak = true;
    for (const [gap, apart] of gaps) {
      steps += apart.length;
      if (!isBreak || neighboursApart(apart, day, floor) < gap.length) {
        isBreak = false;
        break;
      }
    }
    steps += 1;
    if (isBreak) return { day, steps };
  }
  return { day: floor, steps };
};

/** Returns what finds the latest day up to another on which a stretch of every bound starts. */
const startsOf = (counters: readonly Counter[]): ((day: number) => number) => {
  const lengthOf = ({ grid }: Counter): number => (grid.per === "hour" ? grid.every / 24 : grid.every * longestPeriod[grid.per]);
  const [coarsest, ...others] = counters.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  if (coarsest === undefined) return (day) => day;
  return (day) => {
    let at = startIn(coarsest, day);
    while (at > allDays.from && others.some((other) => startIn(other, at) !== at)) at = startIn(coarsest, at - 1);
    return at;
  };
};

/** The latest day up to another that begins with a stretch of a bound. */
const startIn = ({ grid }: Counter, day: number): number => {
  if (grid.per !== "hour") return blockAt(grid, blockIndexOf(grid, day)).from;
  let at = day;
  while (at > allDays.from && ((at - grid.anchor) * 24) % grid.every !== 0) at -= 1;
  return at;
};

/** How far the last slot that streams ask for before a day and the first from that day on are apart; infinite where there is none on one side. */
const neighboursApart = (streams: readonly Stream[], day: number, floor: number): number => {
  let before = Number.NEGATIVE_INFINITY;
  let after = Number.POSITIVE_INFINITY;
  for (const stream of streams) {
    if (!stream.rule.hasTimes) continue;
    const clock = new WallClock(stream.timeZone, { from: day, to: day });
    const [last, first] = [lastBefore(stream, day, floor), firstFrom(stream, day)];
    if (last !== undefined) before = Math.max(before, new WallClock(stream.timeZone, dayOf(last)).read(last));
    if (first !== undefined) after = Math.min(after, clock.read(first));
  }
  return after - before;
};

const dayOf = (wall: number) => {
  const day = Math.floor(wall / minutesInDay);
  return { from: day, to: day };
};

const lastBefore = ({ rule, active }: Stream, day: number, floor: number): number | undefined => {
  const earliest = Math.max(active.from, floor);
  const until = Math.min(day, active.to + 1) * minutesInDay;
  for (let frame = rule.frameOf(day), first = rule.frameOf(earliest); frame >= first; frame -= 1) {
    const slot = rule.slotsIn(frame).findLast((wall) => wall < until);
    if (slot !== undefined) return slot >= earliest * minutesInDay ? slot : undefined;
  }
  return undefined;
};

const firstFrom = ({ rule, active }: Stream, day: number): number | undefined => {
  const from = Math.max(day, active.from) * minutesInDay;
  const until = (active.to + 1) * minutesInDay - 1;
  for (let frame = rule.frameOf(Math.floor(from / minutesInDay)); rule.startOf(frame) * minutesInDay <= until; frame += 1) {
    const slot = rule.slotsIn(frame).find((wall) => wall >= from);
    if (slot !== undefined) return slot <= until ? slot : undefined;
  }
  return undefined;
};
