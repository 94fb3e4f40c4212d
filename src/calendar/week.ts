import type { Weekday } from "../model/values/weekday.js";
import { millisecondsInDay } from "../time/units.js";
import { weekdays } from "../time/weekdays.js";

/** How many days after Monday a weekday is. */
export const weekdayIndex = (weekday: Weekday): number => weekdays.indexOf(weekday);

/** How many days after the week's first day a day is, where weeks begin on `weekStart`. */
export const dayInWeek = (day: number, weekStart: Weekday): number => modulo(day + 3 - weekdayIndex(weekStart), 7);

/** The number of the week a day lies in; the week of 1970-01-01, a Thursday, is 0 where weeks begin from Monday to Thursday. */
export const weekOf = (day: number, weekStart: Weekday): number => Math.floor((day + 3 - weekdayIndex(weekStart)) / 7);

/** The first day of a week. */
export const firstDayOfWeek = (week: number, weekStart: Weekday): number => week * 7 - 3 + weekdayIndex(weekStart);

/** The ISO 8601 name, `2027-W05`, of the week that holds the fourth day of the plan's week beginning on `firstDay`. */
export const isoWeekName = (firstDay: number): string => {
  const fourth = firstDay + 3;
  const thursday = fourth - modulo(fourth + 3, 7) + 3;
  // A week may begin before the first day that has a text, so that its year is not read from one.
  const year = new Date(thursday * millisecondsInDay).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1) / millisecondsInDay) / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
};

const modulo = (a: number, n: number): number => ((a % n) + n) % n;
