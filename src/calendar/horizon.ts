import { PlanError } from "../base/problems/plan-error.js";
import { dayNumberOf } from "../time/days.js";

/** A run of days as day numbers; both ends belong to it. */
export interface Days {
  /** The first day. */
  readonly from: number;
  /** The last day; before the first: there are none. */
  readonly to: number;
}

/** The first and the last day a calendar can name. */
export const allDays: Days = /* @__PURE__ */ (() => ({ from: dayNumberOf("1900-01-01"), to: dayNumberOf("2200-12-31") }))();

/** Returns the run of days from the first to the last day of a calendar. Throws `range` for a last day before the first. */
export const readHorizon = ({ from, to }: { readonly from: string; readonly to: string }): Days => {
  const days = { from: dayNumberOf(from), to: dayNumberOf(to) };
  if (days.to < days.from)
    throw new PlanError(
      "range",
      `The calendar would end on ${to}, before it begins on ${from}. Swap the two, or correct one.`,
      { from, to },
      ["options", "to"],
    );
  return days;
};

/** The days that two runs share. */
export const sharedDays = (a: Days, b: Days): Days => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) });
