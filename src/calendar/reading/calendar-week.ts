import type { Plan } from "../../model/plan.js";
import type { LocalDate } from "../../model/values/dates.js";
import { weekStartOf } from "../../practice/week-start.js";
import { dateOfDay } from "../../time/days.js";
import { allDays, type Days, sharedDays } from "../horizon.js";
import { firstDayOfWeek, isoWeekName, weekOf } from "../week.js";

/** A week of a plan that has days in a calendar. */
export interface CalendarWeek {
  /** The name that ids of entries give it: `2027-W05` is the ISO week that holds its fourth day. */
  readonly name: string;
  /** Its first day, the one on which the plan's weeks begin. */
  readonly from: LocalDate;
  /** Its last day. */
  readonly to: LocalDate;
  /** The calendar begins or ends within it, so that some of its entries are not known. */
  readonly cut?: true;
}

/** The weeks of a plan on some days, earliest first. */
export interface PlanWeeks {
  /** Each of them. */
  readonly list: readonly CalendarWeek[];
  /** The place in the list of the week that a day lies in; outside of the list for a day in none of them. */
  readonly placeOf: (day: number) => number;
}

/** Returns the weeks of a plan that have days among these. Days outside of the years 1900 to 2200 are left off. */
export const weeksOn = (plan: Plan, days: Days): PlanWeeks => {
  const weekStart = weekStartOf(plan);
  const first = weekOf(days.from, weekStart);
  const list: CalendarWeek[] = [];
  for (let week = first; week <= weekOf(days.to, weekStart); week += 1) {
    const from = firstDayOfWeek(week, weekStart);
    const whole = sharedDays({ from, to: from + 6 }, allDays);
    const isCut = whole.from < days.from || whole.to > days.to;
    list.push({ name: isoWeekName(from), from: dateOfDay(whole.from), to: dateOfDay(whole.to), ...(isCut && { cut: true }) });
  }
  return { list, placeOf: (day) => weekOf(day, weekStart) - first };
};
