import type { CoverageWindow } from "../model/policy/coverage-window.js";
import { offsetTable } from "../time/offset-table.js";
import { millisecondsInDay, millisecondsInMinute, minutesInDay } from "../time/units.js";
import { weekdayOf } from "../time/weekdays.js";

/** A stretch of time, in milliseconds since 1970 in UTC. */
export interface Stretch {
  /** Its first moment. */
  readonly from: number;
  /** The first moment after it. */
  readonly to: number;
}

/** Minutes after midnight at which a coverage window opens, and for how many it is open; one that closes when it opened is open for a day. */
export const hoursOfWindow = ({ from, to }: CoverageWindow): { readonly opens: number; readonly length: number } => {
  const [opens, closes] = [minuteOf(from), minuteOf(to)];
  return { opens, length: closes > opens ? closes - opens : closes - opens + minutesInDay };
};

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/**
 * When somebody is there (D3): all moments of a stretch at which the clocks of the zone show a time of the window, earliest first, those that touch as one. A time
 * that the clocks skip has no moment, and one that they show twice has two.
 */
export const openHours = (window: CoverageWindow, zone: string, asked: Stretch): readonly Stretch[] => {
  const open: Stretch[] = [];
  const { starts, offsets } = offsetTable(zone, asked.from, asked.to);
  for (const [index, offset] of offsets.entries()) {
    const from = Math.max(asked.from, index === 0 ? asked.from : (starts[index] ?? 0));
    const to = Math.min(asked.to, starts[index + 1] ?? asked.to);
    if (from < to) for (const stretch of openAt(window, offset, { from, to })) append(open, stretch);
  }
  return open;
};

/** The same while the clocks are ahead of UTC by one offset. A window that opened the day before may still be open. */
const openAt = (window: CoverageWindow, offset: number, { from, to }: Stretch): readonly Stretch[] => {
  const days = new Set(window.days);
  const { opens, length } = hoursOfWindow(window);
  const last = Math.floor((to + offset) / millisecondsInDay);
  const open: Stretch[] = [];
  for (let day = Math.floor((from + offset) / millisecondsInDay) - 1; day <= last; day += 1) {
    if (!days.has(weekdayOf(day))) continue;
    const begins = day * millisecondsInDay + opens * millisecondsInMinute - offset;
    const stretch = { from: Math.max(from, begins), to: Math.min(to, begins + length * millisecondsInMinute) };
    if (stretch.from < stretch.to) open.push(stretch);
  }
  return open;
};

/** The stretches of one window are in order, and touch at most. */
const append = (open: Stretch[], next: Stretch): void => {
  const last = open.at(-1);
  if (last?.to === next.from) open[open.length - 1] = { from: last.from, to: next.to };
  else open.push(next);
};
