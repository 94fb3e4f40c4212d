import { type DayPeriod, longestPeriod } from "../../calendar/block.js";
import { allDays, type Days } from "../../calendar/horizon.js";
import type { Plan } from "../../model/plan.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import { dayNumberOf } from "../../time/days.js";

/** The days for which something holds, as far as they are stated. */
export interface OpenDays {
  /** The first; undefined: open. */
  readonly from: number | undefined;
  /** The last; undefined: open. */
  readonly to: number | undefined;
  /** Whether it holds on all of them: not where a campaign, a count or a relative date says which. */
  readonly isWhole: boolean;
}

/** The days of a plan. */
export const daysOfPlan = ({ period }: Plan): OpenDays => ({
  from: period && dayNumberOf(period.from),
  to: period && dayNumberOf(period.to),
  isWhole: true,
});

/** The days on which a cadence runs; a relative date is not followed. */
export const daysOfCadence = (plan: Plan, { starts, ends, during, count }: Cadence): OpenDays => {
  const { from, to } = daysOfPlan(plan);
  const [first, last] = [starts, ends].map((date) => (typeof date === "string" ? dayNumberOf(date) : undefined));
  return {
    from: from === undefined || first === undefined ? (from ?? first) : Math.max(from, first),
    to: to === undefined || last === undefined ? (to ?? last) : Math.min(to, last),
    isWhole: typeof starts !== "object" && typeof ends !== "object" && during === undefined && count === undefined,
  };
};

/**
 * The days over which stretches of some lengths are compared: those that are stated, or where they have no end so many that each kind of
 * month, and of year, is among them.
 */
export const lookedAt = ({ from, to }: OpenDays, longest: number): Days => {
  const length = Math.max(threeYears, 3 * longest);
  const first = from ?? (to === undefined ? aLeapYear : to - length);
  return { from: Math.max(first, allDays.from), to: Math.min(to ?? first + length, first + length, allDays.to) };
};

const threeYears = 1_096;
/** 2024-01-01: where no day is stated, one is as good as another. */
const aLeapYear = 19_723;

/** How many days a stretch has at most. */
export const lengthOf = ({ every, per }: { readonly every: number; readonly per: DayPeriod }): number => every * longestPeriod[per];
