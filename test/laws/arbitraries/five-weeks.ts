import { isPlanError } from "../../../src/base/problems/plan-error.js";
import { generateCalendar } from "../../../src/calendar/generate-calendar.js";
import type { Plan } from "../../../src/model/plan.js";
import type { Calendar } from "../../../src/model/schedule/calendar.js";

/** The calendar of five weeks; none for a plan of which none can be made, as of one without a time zone. */
export const fiveWeeksOf = (plan: Plan): Calendar | undefined => {
  try {
    return generateCalendar(plan, { from: "2027-01-04", to: "2027-02-07" });
  } catch (thrown) {
    if (isPlanError(thrown)) return undefined;
    throw thrown;
  }
};
