import { deepFreeze } from "../../base/deep-freeze.js";
import type { Plan } from "../../model/plan.js";
import type { Calendar } from "../../model/schedule/calendar.js";
import { copyJson } from "../copy-json.js";

/** What of a case says which calendar there is. */
interface WithCalendar {
  readonly calendar?: Calendar | ((plan: Plan) => Calendar) | undefined;
}

/** Returns the calendar of a case, made for its plan where the case says how, and frozen. */
export const calendarOfCase = (plan: Plan, { calendar }: WithCalendar): Calendar | undefined => {
  const made = typeof calendar === "function" ? calendar(plan) : calendar;
  return made === undefined ? undefined : deepFreeze(copyJson(made) as unknown as Calendar); // a copy of what was passed as one
};
