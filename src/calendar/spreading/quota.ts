import type { Cadence } from "../../model/schedule/cadence.js";
import { daysOfQuota } from "../../model/schedule/posts.js";
import type { QuotaRecurrence } from "../../model/schedule/recurrence.js";
import type { Weekday } from "../../model/values/weekday.js";
import type { DayPeriod, Grid } from "../block.js";
import type { RuleContext } from "../recurrence/slot-rule.js";
import { minuteOf } from "../time-of-day.js";
import type { Part } from "./open-parts.js";

/** Why a quota plans nothing. */
export type NothingPlanned = "no-minimum" | "no-number" | "none" | "no-period" | "hourly";

/** A quota that can be planned: how many in which periods. */
export interface Quota {
  /** Posts in every stretch. */
  readonly count: number;
  /** How time is cut into stretches. */
  readonly grid: Grid;
  /** The days of the week it falls on; undefined: all. */
  readonly days: readonly Weekday[] | undefined;
  /** The first and the last minute of the day; undefined: days without a time. */
  readonly window: Part | undefined;
}

/** Reads a quota, or says why it plans nothing: a range plans its `min`; without it, or without a period of days, there is nothing to plan. */
export const readQuota = (
  rule: QuotaRecurrence,
  cadence: Cadence,
  { anchor, weekStart }: Pick<RuleContext, "anchor" | "weekStart">,
): Quota | { readonly nothing: NothingPlanned } => {
  const { posts, per, every = 1, window } = rule;
  const count = typeof posts === "object" ? posts.min : posts;
  if (count === undefined) return { nothing: typeof posts === "object" ? "no-minimum" : "no-number" };
  if (count === 0) return { nothing: "none" };
  if (per === undefined) return { nothing: "no-period" };
  if (per === "hour") return { nothing: "hourly" };
  return {
    count,
    grid: { per: per satisfies DayPeriod, every, anchor, weekStart },
    days: daysOfQuota(rule, cadence),
    window: window && { from: minuteOf(window.from), to: minuteOf(window.to) },
  };
};
