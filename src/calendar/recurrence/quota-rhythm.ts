import type { Weekday } from "../../model/values/weekday.js";
import { weekdayOf } from "../../time/weekdays.js";
import type { Grid } from "../block.js";

/** What the rhythm of a quota depends on. */
export interface RhythmOf {
  /** Posts in every stretch. */
  readonly count: number;
  /** How time is cut into stretches. */
  readonly grid: Grid;
  /** The days of the week it falls on; undefined: all. */
  readonly days: readonly Weekday[] | undefined;
}

/**
 * How many slots the stretches of a quota have, one after the other from that of its anchor: all as many, but for stretches of a few days that hold none
 * of its weekdays and so have none.
 */
export const quotaRhythm = ({ count, days, grid: { per, every, anchor } }: RhythmOf): readonly number[] => {
  if (days === undefined || (per === "day" ? every : 7) >= 7) return [days?.length === 0 ? 0 : count];
  return daysOfWeek.map((stretch) => {
    const first = anchor + stretch * every;
    return daysOfWeek.slice(0, every).some((day) => days.includes(weekdayOf(first + day))) ? count : 0;
  });
};

/** After seven stretches, or days, the weekdays come back. */
const daysOfWeek = [0, 1, 2, 3, 4, 5, 6];
