import type { CalendarOptions } from "../../../src/calendar/calendar-options.js";
import { generateCalendar } from "../../../src/calendar/generate-calendar.js";
import type { Calendar } from "../../../src/model/schedule/calendar.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";

/** The calendar of a plan with these fields. */
export const calendarOf = (fields: PlanFields, from: string, to: string, options: Omit<CalendarOptions, "from" | "to"> = {}): Calendar =>
  generateCalendar(planOf(fields), { from, to, ...options });

/** The ids of a calendar's entries. */
export const idsOf = ({ entries }: Pick<Calendar, "entries">): readonly string[] => entries.map(({ id }) => id);

/** What stands behind the `@` of a calendar's ids. */
export const placesOf = (calendar: Pick<Calendar, "entries">): readonly string[] =>
  idsOf(calendar).map((id) => id.slice(id.indexOf("@") + 1));

/** The days of a calendar's entries. */
export const daysOf = ({ entries }: Pick<Calendar, "entries">): readonly string[] => entries.map(({ local }) => local.slice(0, 10));
