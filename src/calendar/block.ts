import type { Period } from "../model/values/period.js";
import type { Weekday } from "../model/values/weekday.js";
import { dateOfDay } from "../time/days.js";
import { monthOf, monthStart } from "../time/months.js";
import { allDays, type Days } from "./horizon.js";
import { firstDayOfWeek, isoWeekName, weekOf } from "./week.js";

/** The periods that are made of whole days. */
export type DayPeriod = Exclude<Period, "hour">;

/** How time is cut into stretches of so many periods, counted from the one that holds the anchor day. */
export interface Grid {
  /** The period. */
  readonly per: DayPeriod;
  /** How many periods a stretch has. */
  readonly every: number;
  /** A day in the first period of a stretch. */
  readonly anchor: number;
  /** The day weeks begin on. */
  readonly weekStart: Weekday;
}

/** One stretch of a grid. */
export interface Block extends Days {
  /** Its number; the anchor's is 0. */
  readonly index: number;
  /** The name of its first period: `2027-01-04`, `2027-W01`, `2027-01`, `2027-Q1` or `2027`. */
  readonly name: string;
}

/** The number of the stretch that a day lies in. */
export const blockIndexOf = (grid: Grid, day: number): number =>
  Math.floor((ordinalOf(grid, day) - ordinalOf(grid, grid.anchor)) / grid.every);

/** The stretch that a day lies in. */
export const blockOf = (grid: Grid, day: number): Block => blockAt(grid, blockIndexOf(grid, day));

/** The stretch with this number. */
export const blockAt = (grid: Grid, index: number): Block => {
  const first = ordinalOf(grid, grid.anchor) + index * grid.every;
  const from = firstDayOf(grid, first);
  return { index, from, to: firstDayOf(grid, first + grid.every) - 1, name: nameOf(grid, first, from) };
};

/** The most days that each period has. */
export const longestPeriod = { day: 1, week: 7, month: 31, quarter: 92, year: 366 } as const satisfies Readonly<Record<DayPeriod, number>>;

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/** The number of the period a day lies in. */
const ordinalOf = ({ per, weekStart }: Grid, day: number): number => {
  if (per === "day") return day;
  if (per === "week") return weekOf(day, weekStart);
  return Math.floor(monthOf(day) / monthsIn[per]);
};

const firstDayOf = ({ per, weekStart }: Grid, ordinal: number): number => {
  if (per === "day") return ordinal;
  if (per === "week") return firstDayOfWeek(ordinal, weekStart);
  return firstDayOfMonth(ordinal * monthsIn[per]);
};

/** Years that no calendar reaches still bound a stretch, so they are cut to those that do. */
const firstDayOfMonth = (months: number): number => {
  const year = Math.floor(months / 12);
  if (year > 2200) return allDays.to + 1;
  if (year < 1900) return allDays.from;
  return monthStart(months);
};

/** A stretch that begins before the first day there is, as one at most does, is called after that day. */
const nameOf = ({ per }: Grid, ordinal: number, from: number): string => {
  if (per === "week") return isoWeekName(from);
  const date = dateOfDay(Math.min(Math.max(from, allDays.from), allDays.to));
  if (per === "day") return date;
  if (per === "month") return date.slice(0, 7);
  return per === "quarter" ? `${Math.floor(ordinal / 4)}-Q${(ordinal % 4) + 1}` : String(ordinal);
};
