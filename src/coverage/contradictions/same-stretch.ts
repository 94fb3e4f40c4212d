import { blockAt } from "../../calendar/block.js";
import type { Weekday } from "../../model/values/weekday.js";
import type { Posts } from "./posts-wanted.js";

/**
 * Whether two figures are for the same stretches of time; of several periods that count from days which are not known, they are taken to
 * be.
 */
export const isSameStretch = (a: Posts, b: Posts, weekStart: Weekday): boolean => {
  if (a.every !== b.every || a.per !== b.per) return false;
  if (a.every === 1 || a.anchor === undefined || b.anchor === undefined || a.anchor === b.anchor) return true;
  return a.per !== "hour" && firstDayOf(a.anchor, a.per, weekStart) === firstDayOf(b.anchor, a.per, weekStart);
};

/** The first day of the period that holds a day. */
const firstDayOf = (anchor: number, per: Exclude<Posts["per"], "hour">, weekStart: Weekday): number =>
  blockAt({ per, every: 1, anchor, weekStart }, 0).from;
