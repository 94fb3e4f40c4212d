import type { Channel } from "../../model/audience/channel.js";
import type { Plan } from "../../model/plan.js";
import type { Bound } from "../../model/schedule/bound.js";
import type { CalendarEntry } from "../../model/schedule/calendar.js";
import { weekStartOf } from "../../practice/week-start.js";
import { dayNumberOf } from "../../time/days.js";
import { millisecondsInMinute, minutesInDay } from "../../time/units.js";
import type { DayPeriod } from "../block.js";
import { beginningOf, countsTags, gridOf, stretchAt } from "../bound-grid.js";
import { countedAs } from "../counted-as.js";
import type { Dated } from "./entry-order.js";

/**
 * Answers whether a channel's least gap and bounds leave room for one of its posts beside the others, by its place among them. Bounds for each theme,
 * campaign or author count the posts with the same as it; one without has room.
 */
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

const isHeld = (bound: Bound): bound is HeldBound => bound.max !== undefined && bound.each !== "content" && bound.per !== "hour";

/** Answers whether there are more posts than a bound allows in the stretch that one lies in, it included. */
const countBy = (plan: Plan, bound: HeldBound, posts: readonly Dated[]): ((entry: CalendarEntry | undefined) => boolean) => {
  const grid = gridOf(bound, beginningOf(plan), weekStartOf(plan));
  const stretchOf = ({ local }: CalendarEntry): number => stretchAt(grid, dayNumberOf(local.slice(0, 10)) * minutesInDay);
  const groups = new Map<string, Map<number, number>>();
  const groupOf = (entry: CalendarEntry): string | undefined => (countsTags(bound, entry.tags) ? countedAs(plan, bound, entry) : undefined);
  for (const { entry } of posts) {
    const group = groupOf(entry);
    if (group === undefined) continue;
    const passed = groups.get(group) ?? new Map<number, number>();
    groups.set(group, passed.set(stretchOf(entry), (passed.get(stretchOf(entry)) ?? 0) + 1));
  }
  return (entry) => entry !== undefined && (groups.get(groupOf(entry) ?? "")?.get(stretchOf(entry)) ?? 0) > bound.max;
};
