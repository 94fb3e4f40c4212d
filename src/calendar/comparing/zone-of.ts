import { timeError } from "../../base/problems/time-error.js";
import type { Plan } from "../../model/plan.js";
import type { Calendar } from "../../model/schedule/calendar.js";
import { engineZoneOf } from "../../time/zone-names.js";

/**
 * Returns the zone in which the days of a calendar begin and end, undefined where neither it nor its plan has one. Throws `timezone` for a
 * name that is no zone.
 */
export const zoneOf = ({ timeZone: own }: Calendar, { timeZone: ofPlan }: Plan): string | undefined => {
  const timeZone = own ?? ofPlan;
  if (timeZone === undefined || engineZoneOf(timeZone) !== undefined) return timeZone;
  throw timeError("timezone", [own === undefined ? "plan" : "calendar", "timeZone"], { found: timeZone });
};
