import type { Days } from "../horizon.js";
import { spread } from "./spread.js";

/** A day that posts of a quota may fall on. */
export interface FreeDay {
  /** Its number. */
  readonly day: number;
  /** How many posts others have there. */
  readonly carried: number;
  /** How many more it takes. */
  readonly room: number;
}

/** Limits on how many posts a run of days takes. */
export interface Caps {
  /** Whether a day takes one more. */
  isOpen(day: number): boolean;
  /** Takes the place of one. */
  take(day: number): void;
}

/** What is to be chosen. */
export interface DayChoice {
  /** So many posts. */
  readonly count: number;
  /** The days they may fall on, in order. */
  readonly days: readonly FreeDay[];
  /** From 0 to under 1: turns the pattern. */
  readonly phase: number;
  /** So many days lie between two of them, at least; 1: any two days. */
  readonly apart: number;
  /** The days that keep the distance to what comes before and after. */
  readonly within: Days;
  /** As early as can be, instead of evenly. */
  readonly isPacked: boolean;
  /** Returns limits on which nothing was taken yet; undefined: there are none. */
  readonly caps: (() => Caps) | undefined;
}

/**
 * Returns the days of so many posts, in order, a day once for each: evenly over the days, those first on which others have the least, and at least so far apart.
 * Fewer where no more fit; where only the distance limits them, as many as can fit at all.
 */
export const chooseDays = (choice: DayChoice): readonly number[] => {
  if (choice.isPacked || (choice.apart > 1 && choice.count > choice.days.length)) return chooseApart(choice);
  const even = chooseEvenly(choice);
  return choice.apart <= 1 || keepsApart(even, choice) ? even : chooseApart(choice);
};

/** The fewest first: days are filled up to one level, like water, and what is left of the count is spread over the lowest days. */
const chooseEvenly = ({ count, days, phase, caps }: DayChoice): readonly number[] => {
  const isAlike = caps === undefined && days.every(({ carried, room }) => room >= count && carried === days[0]?.carried);
  if (isAlike) return spread(count, days.length, phase).map((at) => days[at]?.day ?? 0);
  const limits = caps?.();
  const taken = new Array<number>(days.length).fill(0);
  for (let left = count; left > 0; ) {
    const lowest = lowestOf(days, taken, limits);
    if (lowest.length === 0) break;
    const chosen = lowest.length <= left ? lowest : spread(left, lowest.length, phase).map((at) => lowest[at] ?? 0);
    for (const at of chosen) {
      const day = days[at]?.day ?? 0;
      if (limits?.isOpen(day) === false) continue;
      limits?.take(day);
      taken[at] = (taken[at] ?? 0) + 1;
      left -= 1;
    }
  }
  return days.flatMap(({ day }, at) => new Array<number>(taken[at] ?? 0).fill(day));
};

/** The places of the days that have the least and take one more. */
const lowestOf = (days: readonly FreeDay[], taken: readonly number[], caps: Caps | undefined): readonly number[] => {
  let least = Number.POSITIVE_INFINITY;
  let lowest: number[] = [];
  for (const [at, { day, carried, room }] of days.entries()) {
    const own = taken[at] ?? 0;
    if (own >= room || carried + own > least || caps?.isOpen(day) === false) continue;
    if (carried + own < least) lowest = [];
    least = carried + own;
    lowest.push(at);
  }
  return lowest;
};

const keepsApart = (chosen: readonly number[], { count, apart, within }: DayChoice): boolean =>
  chosen.length === count &&
  chosen.every((day, at) => day >= within.from && day <= within.to && (at === 0 || day - (chosen[at - 1] ?? day) >= apart));

/** As many as fit, each on the day with the least nearest to where an even spread has it, and none later than leaves room for the rest. */
const chooseApart = ({ count, days, phase, apart, within, isPacked, caps }: DayChoice): readonly number[] => {
  const free = days.filter(({ day }) => day >= within.from && day <= within.to);
  const latest = latestFor(Math.min(count, mostApart(free, apart)), free, apart);
  const limits = caps?.();
  const wished = spread(latest.length, free.length, phase);
  const chosen: number[] = [];
  let first = 0;
  for (const [index, last] of latest.entries()) {
    const aim = isPacked ? within.from : (free[wished[index] ?? 0]?.day ?? 0);
    const found = nearest(free, { first, last, aim, caps: limits });
    if (found === undefined) continue;
    const day = free[found]?.day ?? 0;
    limits?.take(day);
    chosen.push(day);
    for (first = found; first < free.length && (free[first]?.day ?? 0) < day + apart; ) first += 1;
  }
  return chosen;
};

/** How many fit: the earliest day each time (interval scheduling). */
const mostApart = (days: readonly FreeDay[], apart: number): number => {
  let [count, next] = [0, Number.NEGATIVE_INFINITY];
  for (const { day } of days)
    if (day >= next) {
      count += 1;
      next = day + apart;
    }
  return count;
};

/** The place of the latest day for each of so many, so that those after it still fit. */
const latestFor = (count: number, days: readonly FreeDay[], apart: number): readonly number[] => {
  const latest: number[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (let at = days.length - 1; at >= 0 && latest.length < count; at -= 1) {
    const day = days[at]?.day ?? 0;
    if (day > next) continue;
    latest.push(at);
    next = day - apart;
  }
  return latest.reverse();
};

interface Search {
  readonly first: number;
  readonly last: number;
  readonly aim: number;
  readonly caps: Caps | undefined;
}

const nearest = (days: readonly FreeDay[], { first, last, aim, caps }: Search): number | undefined => {
  let best: number | undefined;
  const worth = (at: number): readonly [number, number] => {
    const { day = 0, carried = 0 } = days[at] ?? {};
    return [carried, Math.abs(day - aim)];
  };
  for (let at = first; at <= last; at += 1) {
    if (caps?.isOpen(days[at]?.day ?? 0) === false) continue;
    const [carried, distance] = worth(at);
    const [least, shortest] = best === undefined ? [Number.POSITIVE_INFINITY, 0] : worth(best);
    if (carried < least || (carried === least && distance < shortest)) best = at;
  }
  return best;
};
