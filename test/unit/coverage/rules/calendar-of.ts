import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import type { Calendar, CalendarEntry } from "../../../../src/model/schedule/calendar.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";

/** The calendar of a plan, from the first Monday of 2027 on, as many weeks as are asked for; each entry may be changed, or left out. */
export const calendarOf = (
  plan: PlanFields,
  weeks = 4,
  change: (entry: CalendarEntry, index: number) => CalendarEntry | undefined = (entry) => entry,
): Calendar => {
  const to = new Date(Date.UTC(2027, 0, 3 + 7 * weeks)).toISOString().slice(0, 10);
  const calendar = generateCalendar(planOf(plan), { from: "2027-01-04", to });
  return { ...calendar, entries: calendar.entries.flatMap((entry, index) => change(entry, index) ?? []) };
};
