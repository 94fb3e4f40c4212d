import { defaults } from "../model/defaults.js";
import type { Plan } from "../model/plan.js";
import type { Weekday } from "../model/values/weekday.js";

/** The day on which the weeks of a plan begin. */
export const weekStartOf = ({ weekStart = defaults.weekStart }: Pick<Plan, "weekStart">): Weekday => weekStart;
