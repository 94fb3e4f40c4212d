import type { DateRange } from "../../model/values/date-range.js";
import { dateOfDay, dayNumberOf } from "../../time/days.js";

/** Returns the days of several ranges as runs, earliest first, of which no two touch: two that overlap or follow one another become one. */
export const dayRuns = (ranges: readonly DateRange[]): readonly DateRange[] => {
  const sorted = ranges.map(({ from, to }) => ({ from: dayNumberOf(from), to: dayNumberOf(to) })).sort((a, b) => a.from - b.from);
  const runs: { from: number; to: number }[] = [];
  for (const { from, to } of sorted) {
    const last = runs.at(-1);
    if (last === undefined || from > last.to + 1) runs.push({ from, to });
    else last.to = Math.max(last.to, to);
  }
  return runs.map(({ from, to }) => ({ from: dateOfDay(from), to: dateOfDay(to) }));
};

/** Returns whether two lists of runs are the same days. */
export const sameDays = (one: readonly DateRange[], other: readonly DateRange[]): boolean =>
  one.length === other.length && one.every(({ from, to }, at) => from === other[at]?.from && to === other[at]?.to);

/** Returns the first run that does not end before a day, by binary search; undefined where all do. */
export const runFrom = (runs: readonly DateRange[], day: string): DateRange | undefined => {
  let low = 0;
  for (let high = runs.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.to ?? "") < day) low = middle + 1;
    else high = middle;
  }
  return runs[low];
};
