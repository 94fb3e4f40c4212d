import { PlanError } from "../../base/problems/plan-error.js";
import { echoedId } from "../../base/text/echo-limits.js";
import { excerpt } from "../../base/text/excerpt.js";
import type { Plan } from "../plan.js";
import type { Calendar } from "../schedule/calendar.js";
import type { Path } from "../values/path.js";
import { assertCalendar } from "./assert-calendar.js";

/** Throws as `assertCalendar` does, and `conflict` for the calendar of another plan. */
export const assertCalendarOf = (plan: Plan, calendar: Calendar, path: Path): void => {
  assertCalendar(calendar, path);
  if (calendar.plan === plan.id) return;
  throw new PlanError(
    "conflict",
    `This calendar was made from the plan “${excerpt(calendar.plan, echoedId)}”, not from “${excerpt(plan.id, echoedId)}”. Pass a calendar of the same plan.`,
    { plan: plan.id, found: excerpt(calendar.plan, echoedId) },
    [...path, "plan"],
  );
};
