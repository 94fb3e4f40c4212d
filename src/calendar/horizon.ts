import { PlanError } from "../base/problems/plan-error.js";
import { echoedWord } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import { dayNumberOf, isLocalDate } from "../time/days.js";

/** A run of days as day numbers; both ends belong to it. */
export interface Days {
  /** The first day. */
  readonly from: number;
  /** The last day; before the first: there are none. */
  readonly to: number;
}

/** The first and the last day a calendar can name. */
export const allDays: Days = /* @__PURE__ */ (() => ({ from: dayNumberOf("1900-01-01"), to: dayNumberOf("2200-12-31") }))();

/** Reads the first and last day of a calendar. Throws `date` for a text that is no day from 1900 to 2200, `range` for a last day before the first. */
export const readHorizon = ({ from, to }: { readonly from: string; readonly to: string }): Days => {
  const days = { from: dayOf("from", from), to: dayOf("to", to) };
  if (days.to < days.from)
    throw new PlanError(
      "range",
      `The calendar would end on ${to}, before it begins on ${from}. Swap the two, or correct one.`,
      { from, to },
      ["to"],
    );
  return days;
};

const dayOf = (field: string, text: string): number => {
  if (typeof text === "string" && isLocalDate(text)) return dayNumberOf(text);
  const found = typeof text === "string" ? `“${excerpt(text, echoedWord)}”` : "nothing readable";
  throw new PlanError("date", `For \`${field}\`, ${found} was found. Write an existing day from 1900 to 2200 as yyyy-mm-dd.`, { field }, [
    field,
  ]);
};

/** The days that two runs share. */
export const sharedDays = (a: Days, b: Days): Days => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) });
