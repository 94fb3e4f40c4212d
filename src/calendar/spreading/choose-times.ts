import { minutesInDay } from "../../time/units.js";
import { type Part, without } from "./open-parts.js";

/** What times are chosen by. */
export interface TimeChoice {
  /** The open parts of the day, in order. */
  readonly parts: readonly Part[];
  /** Times of the day, in its minutes, at which others are. */
  readonly carried: readonly number[];
  /** The least distance from those, in whole minutes. */
  readonly fromOthers: number;
  /** The least distance of the chosen times from one another, in whole minutes. */
  readonly apart: number;
}

/**
 * Returns so many times of a day, in order: each in the middle of its share of the open parts, or where others are, in the middle of the widest part that they leave.
 * Fewer where no more fit at their distance. Times are on a full five minutes where that keeps them even and leaves them room, else on a full minute.
 */
export const chooseTimes = (count: number, choice: TimeChoice): readonly number[] => {
  const { parts, carried, fromOthers, apart } = choice;
  const open = besideOthers(choice);
  if (carried.length === 0 || Math.max(carried.length, count) > mostLookedAt)
    return inShares(Math.min(count, timesThatFit(open, apart)), open, apart);
  const times = inWidest(count, besideOthers({ ...choice, fromOthers: Math.max(fromOthers, 1) }), apart);
  return times.length < count && apart === 0 && fromOthers === 0 ? inShares(count, parts, 0) : times;
};

/** How many times fit at their distance: the earliest each time. Infinite without a distance. */
export const timesThatFit = (parts: readonly Part[], apart: number): number => {
  if (apart <= 0) return parts.length === 0 ? 0 : Number.POSITIVE_INFINITY;
  let [count, next] = [0, Number.NEGATIVE_INFINITY];
  for (const { from, to } of parts) {
    const first = Math.max(from, next);
    if (first > to) continue;
    const more = 1 + Math.floor((to - first) / apart);
    count += more;
    next = first + more * apart;
  }
  return count;
};

/** What others leave of the open parts of a day at their distance. */
export const besideOthers = ({ parts, carried, fromOthers }: TimeChoice): readonly Part[] => {
  if (fromOthers <= 0) return parts;
  const others = carried.toSorted((a, b) => a - b);
  const open: Part[] = [];
  let next = 0;
  for (const { from, to } of parts) {
    while (next < others.length && (others[next] ?? 0) + fromOthers <= from) next += 1;
    let first = from;
    for (let at = next; at < others.length && (others[at] ?? 0) - fromOthers < to; at += 1) {
      const time = others[at] ?? 0;
      if (first <= time - fromOthers) open.push({ from: first, to: time - fromOthers });
      first = Math.max(first, time + fromOthers);
    }
    if (first <= to) open.push({ from: first, to });
  }
  return open;
};

/** Around so many others so many times are spread one by one; more share the day evenly. */
const mostLookedAt = 48;

/** Full fives where shares are longer than that. */
const roundMinutes = 5;

/** Two times have one distance; that of three may differ. */
const leastUneven = 3;

const inShares = (count: number, parts: readonly Part[], apart: number): readonly number[] => {
  const total = parts.reduce((sum, { from, to }) => sum + to - from, goesOn(parts) ? 1 : 0);
  const share = total / count;
  if (share >= apart) {
    const isEven = count < leastUneven || (total % (roundMinutes * count) === 0 && parts.every(({ from }) => from % roundMinutes === 0));
    const step = isEven && share >= apart + roundMinutes ? roundMinutes : 1;
    return Array.from({ length: count }, (_, at) => minuteAt((at + 0.5) * share, parts, step));
  }
  return earliest(count, parts, apart);
};

/** Whether the last minute of a day and the first of the next are both open: then the minute between them counts, too. */
const goesOn = (parts: readonly Part[]): boolean => parts[0]?.from === 0 && parts.at(-1)?.to === minutesInDay - 1;

/** The minute that lies so far into the open parts. */
const minuteAt = (distance: number, parts: readonly Part[], step: number): number => {
  let left = distance;
  for (const { from, to } of parts) {
    if (left <= to - from) return Math.max(from, Math.floor((from + left) / step) * step);
    left -= to - from;
  }
  return parts.at(-1)?.to ?? 0;
};

/** The earliest times: all that fit where they are packed. */
const earliest = (count: number, parts: readonly Part[], apart: number): readonly number[] => {
  const times: number[] = [];
  let next = Number.NEGATIVE_INFINITY;
  for (const { from, to } of parts)
    for (let time = Math.max(from, next); time <= to && times.length < count; time += apart) {
      times.push(time);
      next = time + apart;
    }
  return times;
};

/** One after the other into the middle of the widest part that is left. */
const inWidest = (count: number, parts: readonly Part[], apart: number): readonly number[] => {
  let open = parts;
  const times: number[] = [];
  while (times.length < count) {
    const widest = open.reduce<Part | undefined>(
      (best, part) => (best !== undefined && best.to - best.from >= part.to - part.from ? best : part),
      undefined,
    );
    if (widest === undefined) break;
    const middle = (widest.from + widest.to) / 2;
    const rounded = Math.floor(middle / roundMinutes) * roundMinutes;
    const time = widest.to - widest.from >= 2 * roundMinutes && rounded >= widest.from ? rounded : Math.floor(middle);
    times.push(time);
    open = without(open, time - Math.max(apart, 1) + 1, time + Math.max(apart, 1));
  }
  return times.sort((a, b) => a - b);
};
