import { businessDays } from "../../calendar/business-days.js";
import { resolveDate } from "../../calendar/recurrence/resolve-date.js";
import type { Plan } from "../../model/plan.js";
import type { DateRef } from "../../model/values/date-ref.js";

/** The day of a date, counted from 1970-01-01. */
export interface DueDay {
  /** The day; undefined: the date counts from something that has none. */
  readonly day: number | undefined;
  /** What it counts from without an answer. */
  readonly anchor: string | undefined;
}

/** Returns the day of a date, stated or relative; weekdays count as business days. */
export const dueDayOf = (plan: Plan, date: DateRef): DueDay => {
  const resolved = resolveDate(plan, date, isBusinessDay);
  return "day" in resolved ? { day: resolved.day, anchor: undefined } : { day: undefined, anchor: resolved.anchor };
};

const isBusinessDay = /* @__PURE__ */ businessDays([]);
