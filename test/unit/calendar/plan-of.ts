import { type CalendarOptions, generateCalendar } from "../../../src/calendar/generate-calendar.js";
import type { Plan, PlanInput } from "../../../src/model/plan.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import type { Calendar } from "../../../src/model/schedule/calendar.js";

/** What a test says of a plan; the rest is as short as a plan can be. */
export type PlanFields = Omit<PlanInput, "format" | "id">;

/** A plan with these fields. */
export const planOf = (fields: PlanFields): Plan => parsePlan({ format: "social-plan/1", id: "the-plan", ...fields });

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
