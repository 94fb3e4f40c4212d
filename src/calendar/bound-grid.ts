import type { Plan } from "../model/plan.js";
import type { Bound } from "../model/schedule/bound.js";
import type { Weekday } from "../model/values/weekday.js";
import { dayNumberOf } from "../time/days.js";
import { minutesInDay } from "../time/units.js";
import { blockIndexOf, type Grid } from "./block.js";
import type { WallMinute } from "./recurrence/slot-rule.js";

/** How a bound cuts time: into stretches of whole days, or of hours from the beginning. */
export type BoundGrid = Grid | HourGrid;

/** Stretches of hours. */
interface HourGrid {
  readonly per: "hour";
  readonly every: number;
  readonly anchor: number;
}

/** Returns how a bound cuts time, counted from a day. */
export const gridOf = ({ per, every = 1 }: Bound, anchor: number, weekStart: Weekday): BoundGrid =>
  per === "hour" ? { per, every, anchor } : { per, every, anchor, weekStart };

/** Returns the day from which the bounds of a plan's channels count, and of its cadences that state no beginning. */
export const beginningOf = ({ period }: Plan): number => (period === undefined ? firstDay : dayNumberOf(period.from));

/** 1970-01-01: the week, month, quarter and year it lies in are the first, as for the rules of cadences. */
const firstDay = 0;

/**
 * Returns the number of the stretch a wall time lies in; what lies in the first stretch but before the day that counts from, is apart from
 * it.
 */
export const stretchAt = (grid: BoundGrid, wall: WallMinute): number => {
  const begins = grid.anchor * minutesInDay;
  if (grid.per === "hour") return Math.floor((wall - begins) / (60 * grid.every));
  const index = blockIndexOf(grid, Math.floor(wall / minutesInDay));
  return wall < begins ? index - 0.5 : index;
};

/** Returns whether a bound counts what carries these tags. */
export const countsTags = ({ only, except }: Bound, tags: readonly string[] = []): boolean =>
  (only === undefined || only.some((tag) => tags.includes(tag))) && !(except ?? []).some((tag) => tags.includes(tag));
