import { compareText } from "../../base/text/compare-text.js";
import type { DateRange } from "../../model/values/date-range.js";
import { dayNumberOf } from "../../time/days.js";

/** Returns the days of several ranges as runs, earliest first, of which no two touch: two that overlap or follow one another become one. */
export const dayRuns = (ranges: readonly DateRange[]): readonly DateRange[] => {
  const [only] = ranges;
  if (only !== undefined && ranges.length === 1) return [{ from: only.from, to: only.to }];
  const runs: { from: string; to: string }[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => compareText(a.from, b.from))) {
    const last = runs.at(-1);
    if (last === undefined || !isTouching(last.to, from)) runs.push({ from, to });
    else if (to > last.to) last.to = to;
  }
  return runs;
};

/** Whether a day is no later than the one after another; days as texts are in the order of time. */
const isTouching = (end: string, day: string): boolean => day <= end || dayNumberOf(day) === dayNumberOf(end) + 1;

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
