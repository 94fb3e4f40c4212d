import type { Plan } from "../model/plan.js";
import type { Instant, LocalDate } from "../model/values/dates.js";
import { localAt } from "../time/zoned-time.js";

/** Returns the day an instant falls on in the plan's zone, or in UTC where the plan states none. */
export const dayOfInstant = (plan: Plan, instant: Instant): LocalDate =>
  (plan.timeZone === undefined ? instant : localAt(plan.timeZone, instant)).slice(0, 10);
