import type { Plan } from "../../model/plan.js";
import { isPost } from "../../model/schedule/posts.js";
import { weekStartOf } from "../../practice/week-start.js";
import type { BoundGrid } from "../bound-grid.js";
import { beginningOf } from "../bound-grid.js";
import type { Days } from "../horizon.js";
import type { Stream } from "../stream.js";
import { startsOf } from "../stretch-starts.js";
import { authorBoundsOn } from "./author-bounds.js";
import { isStaffed } from "./is-staffed.js";
import { wholeWeeks } from "./whole-weeks.js";

/**
 * Returns the days whose slots are given out, to know who makes those of the days asked for: whole weeks, and where bounds count for each author in
 * stretches that reach from one week into another, all weeks from the latest day on which a week and a stretch of each of these begin together, else from
 * the first day on which a cadence with authors runs. What lies before has no say in what comes after.
 */
export const staffedDays = (plan: Plan, streams: readonly Stream[], asked: Days): Days => {
  const weekStart = weekStartOf(plan);
  const weeks = wholeWeeks(asked, weekStart);
  const staffed = streams.filter(isStaffed);
  const grids = gridsOf(plan, staffed);
  if (grids.length === 0) return weeks;
  const begins = startsOf([{ per: "week", every: 1, anchor: 0, weekStart }, ...grids])(weeks.from);
  const first = staffed.reduce((earliest, { active }) => Math.min(earliest, active.from), weeks.from);
  return { from: Math.max(begins, first), to: weeks.to };
};

/** How the bounds that count the slots of streams for each author cut time, each way once. */
const gridsOf = (plan: Plan, streams: readonly Stream[]): readonly BoundGrid[] => {
  const beginning = beginningOf(plan);
  const channels = new Map(plan.channels.map((channel) => [channel.id as string, channel]));
  const grids = new Map<string, BoundGrid>();
  for (const { cadence, channel: id = "", anchor } of streams) {
    const channel = isPost(cadence) ? channels.get(id) : undefined;
    const own = authorBoundsOn(cadence, "cadence", plan, cadence.starts === undefined ? beginning : anchor);
    const shared = channel === undefined ? [] : authorBoundsOn(channel, "channel", plan, beginning);
    for (const { grid } of [...own, ...shared]) grids.set(`${grid.per} ${grid.every} ${grid.anchor}`, grid);
  }
  return [...grids.values()];
};
