import type { Channel } from "../../model/audience/channel.js";
import type { Plan } from "../../model/plan.js";
import type { Bound } from "../../model/schedule/bound.js";
import type { CalendarEntry } from "../../model/schedule/calendar.js";
import { weekStartOf } from "../../practice/week-start.js";
import { dayNumberOf } from "../../time/days.js";
import { millisecondsInMinute, minutesInDay } from "../../time/units.js";
import type { DayPeriod } from "../block.js";
import { beginningOf, countsTags, gridOf, stretchAt } from "../bound-grid.js";
import type { Dated } from "./entry-order.js";

/** Answers whether a channel's least gap and bounds leave room for one of its posts beside the others, by its place among them. */
export const roomOn = (plan: Plan, { bounds, minGapMinutes = 0 }: Channel, posts: readonly Dated[]): ((index: number) => boolean) => {
  const counts = bounds.flatMap((bound) => (isHeld(bound) ? [countBy(plan, bound, posts)] : []));
  return (index) =>
    isApart(posts[index - 1], posts[index], minGapMinutes) &&
    isApart(posts[index], posts[index + 1], minGapMinutes) &&
    counts.every((isFull) => !isFull(posts[index]?.entry));
};

/** Days without a time keep no distance. */
const isApart = (a: Dated | undefined, b: Dated | undefined, minutes: number): boolean =>
  a?.entry.at === undefined || b?.entry.at === undefined || b.moment - a.moment >= minutes * millisecondsInMinute;

type HeldBound = Bound & { readonly per: DayPeriod; readonly max: number };

const isHeld = (bound: Bound): bound is HeldBound => bound.max !== undefined && bound.each === undefined && bound.per !== "hour";

/** Answers whether there are more posts than a bound allows in the stretch that one lies in, it included. */
const countBy = (plan: Plan, bound: HeldBound, posts: readonly Dated[]): ((entry: CalendarEntry | undefined) => boolean) => {
  const grid = gridOf(bound, beginningOf(plan), weekStartOf(plan));
  const stretchOf = ({ local }: CalendarEntry): number => stretchAt(grid, dayNumberOf(local.slice(0, 10)) * minutesInDay);
  const passed = new Map<number, number>();
  for (const { entry } of posts) if (countsTags(bound, entry.tags)) passed.set(stretchOf(entry), (passed.get(stretchOf(entry)) ?? 0) + 1);
  return (entry) => entry !== undefined && countsTags(bound, entry.tags) && (passed.get(stretchOf(entry)) ?? 0) > bound.max;
};
