import { groupBy } from "../../base/group-by.js";
import type { Channel } from "../../model/audience/channel.js";
import type { Plan } from "../../model/plan.js";
import type { Bound } from "../../model/schedule/bound.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import type { Calendar, CalendarEntry } from "../../model/schedule/calendar.js";
import { isPost } from "../../model/schedule/posts.js";
import { isActiveChannel, mayBePostedOn } from "../../practice/channels.js";
import { weekStartOf } from "../../practice/week-start.js";
import { dayNumberOf } from "../../time/days.js";
import { millisecondsInDay, millisecondsInMinute, minutesInDay } from "../../time/units.js";
import { activeDays } from "../active-days.js";
import { blockAt } from "../block.js";
import { type BoundGrid, beginningOf, countsTags, gridOf, stretchAt } from "../bound-grid.js";
import { businessDays } from "../business-days.js";
import { countedAs } from "../counted-as.js";
import { compareEntries, momentOf, wallOf } from "../editing/entry-order.js";
import { type Days, sharedDays } from "../horizon.js";
import { gapMinutes } from "../limits.js";
import { type StretchEnds, stretchEnds } from "../stretch-ends.js";
import { usedChannels } from "../used-channels.js";
import { readEntries } from "./read-entries.js";

/** A bound that stretches of a calendar do not keep to. */
interface BrokenBound extends StretchEnds {
  /** Whether there are fewer posts than the least, or more than the most. */
  readonly kind: "fewer" | "more";
  /** The bound. */
  readonly bound: Bound;
  /** On which channel the posts of a cadence are. */
  readonly channel: string | undefined;
  /** The theme, campaign, author or content that the bound counts for by itself; undefined: it counts all. */
  readonly of: string | undefined;
  /** How many posts the first such stretch has. */
  readonly count: number;
  /** How many more stretches there are like it. */
  readonly others: number;
}

/** Posts that are nearer together than the least gap. */
interface BrokenGap {
  /** On which channel the posts of a cadence are. */
  readonly channel: string | undefined;
  /** The later of the first two. */
  readonly entry: CalendarEntry;
  /** How many full minutes lie between them; undefined where one is a day without a time. */
  readonly minutes: number | undefined;
  /** How many more pairs there are like it. */
  readonly others: number;
}

/** Where a calendar does not keep to the limits of a channel or cadence. */
export interface BrokenBounds {
  /** Its bounds, channel by channel. */
  readonly bounds: readonly BrokenBound[];
  /** Its least gap. */
  readonly gaps: readonly BrokenGap[];
}

/**
 * Returns by the id of the channel or cadence where the posts of a calendar do not keep to its bounds and least gap (C8). Channels in use that may carry posts and
 * cadences of posts are looked at, of a cadence each of its channels by itself.
 */
export const brokenBounds = (plan: Plan, calendar: Calendar): ReadonlyMap<string, BrokenBounds> => {
  const { days, entries } = readEntries(calendar);
  const placed = entries
    .map(({ entry, path }) => ({
      entry,
      moment: momentOf(entry, path),
      wall: Math.floor(wallOf(entry.local, path) / millisecondsInMinute),
    }))
    .sort(compareEntries);
  const posts = groupBy(placed, ({ entry }) => (isPost(entry) ? entry.channel : undefined));
  const slots = groupBy(placed, ({ entry }) => (isPost(entry) ? entry.cadence : undefined));
  const broken = new Map<string, BrokenBounds>();
  const setting = { plan, weekStart: weekStartOf(plan) };
  const beginning = beginningOf(plan);
  for (const channel of plan.channels)
    if (isLimited(channel) && isActiveChannel(channel) && mayBePostedOn(channel)) {
      const whole = sharedDays(days, plan.period === undefined ? days : { from: beginning, to: dayNumberOf(plan.period.to) });
      const found = brokenIn(channel, posts.get(channel.id) ?? [], { ...setting, anchor: beginning, whole, channel: undefined });
      broken.set(channel.id, found);
    }
  const channels = new Map(plan.channels.map((channel) => [channel.id as string, channel]));
  for (const cadence of plan.cadences) {
    if (!isLimited(cadence) || !isPost(cadence)) continue;
    const active = activeDays(plan, cadence, businessDays([]));
    const isKnown = !("unresolved" in active);
    const anchor = isKnown && cadence.starts !== undefined ? active.anchor : beginning;
    const whole = isKnown ? sharedDays(days, active) : noDays;
    const onChannel = groupBy(slots.get(cadence.id) ?? [], ({ entry }) => entry.channel ?? "");
    const used = usedChannels(channels, cadence, () => undefined);
    const found = used.flatMap((channel) => {
      const own = onChannel.get(channel ?? "");
      return own === undefined ? [] : [brokenIn(cadence, own, { ...setting, anchor, whole, channel })];
    });
    const empty = used.filter((channel) => !onChannel.has(channel ?? ""));
    const bounds = [...found.flatMap((one) => one.bounds), ...brokenOn(empty, cadence, { ...setting, anchor, whole })];
    broken.set(cadence.id, { bounds, gaps: found.flatMap(({ gaps }) => gaps) });
  }
  return broken;
};

const noDays: Days = { from: 0, to: -1 };

const isLimited = ({ bounds, minGapMinutes }: Channel | Cadence): boolean => bounds.length > 0 || minGapMinutes !== undefined;

/** An entry with its place in time. */
interface Placed {
  readonly entry: CalendarEntry;
  /** In milliseconds. */
  readonly moment: number;
  /** What its own clocks show, in minutes. */
  readonly wall: number;
}

interface Setting {
  readonly plan: Plan;
  readonly weekStart: ReturnType<typeof weekStartOf>;
  /** The day from which bounds count. */
  readonly anchor: number;
  /** The days of which all posts are known. */
  readonly whole: Days;
  readonly channel: string | undefined;
}

const brokenIn = (owner: Channel | Cadence, posts: readonly Placed[], setting: Setting): BrokenBounds => ({
  bounds: owner.bounds.flatMap((bound) => brokenBy(bound, posts, setting)),
  gaps: brokenGaps(gapMinutes(owner), posts, setting),
});

/** The bounds that a cadence breaks on the channels on which it has no post at all: on each the same, so that they are counted on the first. */
const brokenOn = (
  channels: readonly (string | undefined)[],
  cadence: Cadence,
  setting: Omit<Setting, "channel">,
): readonly BrokenBound[] => {
  if (channels.length === 0) return [];
  const { bounds } = brokenIn(cadence, [], { ...setting, channel: channels[0] });
  return bounds.map((one) => ({ ...one, others: (one.others + 1) * channels.length - 1 }));
};

const brokenBy = (bound: Bound, posts: readonly Placed[], setting: Setting): readonly BrokenBound[] => {
  const { plan, anchor, weekStart } = setting;
  const grid = gridOf(bound, anchor, weekStart);
  const groups = new Map<string, Map<number, number>>(bound.each === undefined ? [[everything, new Map()]] : []);
  for (const { entry, wall } of posts) {
    const group = countsTags(bound, entry.tags) ? countedAs(plan, bound, entry) : undefined;
    if (group === undefined) continue;
    const counts = groups.get(group) ?? new Map<number, number>();
    groups.set(group, counts);
    const stretch = stretchAt(grid, wall);
    counts.set(stretch, (counts.get(stretch) ?? 0) + 1);
  }
  return [...groups].flatMap(([group, counts]) => {
    const found = { bound, channel: setting.channel, of: group === everything ? undefined : group };
    return [
      ...fewerIn(counts, grid, bound, setting).map((one) => ({ ...found, ...one })),
      ...moreIn(counts, grid, bound).map((one) => ({ ...found, ...one })),
    ];
  });
};

/** What `countedAs` calls all posts together. */
const everything = " ";

type Counted = Pick<BrokenBound, "kind" | "from" | "to" | "count" | "others">;

const moreIn = (counts: ReadonlyMap<number, number>, grid: BoundGrid, { max = Number.POSITIVE_INFINITY }: Bound): readonly Counted[] => {
  const over = [...counts].filter(([, count]) => count > max).sort(([a], [b]) => a - b);
  const [first] = over;
  return first === undefined ? [] : [{ kind: "more", ...stretchEnds(grid, first[0]), count: first[1], others: over.length - 1 }];
};

/** Only stretches of which all days are known are too empty. What is counted for each campaign or piece of content has too few only in its own time, which nobody states. */
const fewerIn = (
  counts: ReadonlyMap<number, number>,
  grid: BoundGrid,
  { min = 0, each }: Bound,
  { whole }: Setting,
): readonly Counted[] => {
  const stretches = wholeStretches(grid, whole);
  if (min === 0 || each === "campaign" || each === "content" || stretches.from > stretches.to) return [];
  let kept = 0;
  for (const [stretch, count] of counts)
    if (stretch >= stretches.from && stretch <= stretches.to && count >= min && Number.isInteger(stretch)) kept += 1;
  const fewer = stretches.to - stretches.from + 1 - kept;
  if (fewer === 0) return [];
  let first = stretches.from;
  while ((counts.get(first) ?? 0) >= min) first += 1;
  return [{ kind: "fewer", ...stretchEnds(grid, first), count: counts.get(first) ?? 0, others: fewer - 1 }];
};

/** The stretches that lie in these days as a whole; that of the day which is counted from begins with it. */
const wholeStretches = (grid: BoundGrid, { from, to }: Days): Days => {
  if (from > to) return noDays;
  const [first, last] = [stretchAt(grid, from * minutesInDay), stretchAt(grid, (to + 1) * minutesInDay - 1)].map(Math.ceil);
  if (first === undefined || last === undefined) return noDays;
  return { from: isWhole(grid, first, { from, to }) ? first : first + 1, to: isWhole(grid, last, { from, to }) ? last : last - 1 };
};

const isWhole = (grid: BoundGrid, stretch: number, days: Days): boolean => {
  if (grid.per === "hour") {
    const from = grid.anchor * minutesInDay + stretch * 60 * grid.every;
    return from >= days.from * minutesInDay && from + 60 * grid.every <= (days.to + 1) * minutesInDay;
  }
  const { from, to } = blockAt(grid, stretch);
  return from >= days.from && to <= days.to && !(from < grid.anchor && to >= grid.anchor);
};

/** Times are apart by their moments; days without a time by whole days, where the gap has as many. What lies before the beginning is apart from it. */
const brokenGaps = (least: number, posts: readonly Placed[], { anchor, channel }: Setting): readonly BrokenGap[] => {
  if (least === 0) return [];
  const near: BrokenGap[] = [];
  const isBefore = ({ wall }: Placed): boolean => wall < anchor * minutesInDay;
  const last = new Map<boolean, Placed>();
  for (const post of posts) {
    const before = last.get(isBefore(post));
    last.set(isBefore(post), post);
    if (before === undefined || !isTooNear(before, post, least)) continue;
    const hasTimes = before.entry.at !== undefined && post.entry.at !== undefined;
    const minutes = hasTimes ? Math.floor((post.moment - before.moment) / millisecondsInMinute) : undefined;
    near.push({ channel, entry: post.entry, minutes, others: 0 });
  }
  const [first] = near;
  return first === undefined ? [] : [{ ...first, others: near.length - 1 }];
};

const isTooNear = (a: Placed, b: Placed, least: number): boolean => {
  if (a.entry.at !== undefined && b.entry.at !== undefined) return b.moment - a.moment < least * millisecondsInMinute;
  if (least * millisecondsInMinute < millisecondsInDay) return false;
  return (Math.floor(b.wall / minutesInDay) - Math.floor(a.wall / minutesInDay)) * minutesInDay < least;
};
