import { addToGroup } from "../../../base/add-to-group.js";
import { groupBy } from "../../../base/group-by.js";
import { compareText } from "../../../base/text/compare-text.js";
import type { CoverageWindow } from "../../../model/policy/coverage-window.js";
import { type Weekday, weekdays } from "../../../model/values/weekday.js";

/** Hours of coverage on one day of the week, or on several that are alike. */
export interface Shift {
  /** The days. */
  readonly days: readonly Weekday[];
  /** The hours. */
  readonly window: CoverageWindow;
}

/**
 * Returns the roster of a week: its days from the one on which weeks begin, days with the same hours together, and of each day the earliest hours first. Hours on no day of the
 * week come last.
 */
export const rosterShifts = (coverage: readonly CoverageWindow[], weekStart: Weekday): readonly Shift[] => {
  const sorted = coverage.toSorted((a, b) => compareText(a.from, b.from));
  const byDay = new Map<Weekday, number[]>();
  for (const [index, { days }] of sorted.entries()) for (const day of new Set(days)) addToGroup(byDay, day, index);
  const first = weekdays.indexOf(weekStart);
  const week = [...weekdays.slice(first), ...weekdays.slice(0, first)];
  const alike = groupBy(week, (day) => byDay.get(day)?.join());
  const shifts: Shift[] = [];
  for (const days of alike.values())
    for (const index of byDay.get(days[0] ?? weekStart) ?? []) {
      const window = sorted[index];
      if (window !== undefined) shifts.push({ days, window });
    }
  return [...shifts, ...sorted.filter(({ days }) => days.length === 0).map((window) => ({ days: [], window }))];
};
