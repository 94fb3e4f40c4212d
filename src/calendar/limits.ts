import { addToGroup } from "../base/add-to-group.js";
import type { Channel } from "../model/audience/channel.js";
import type { Plan } from "../model/plan.js";
import type { Bound } from "../model/schedule/bound.js";
import type { Cadence } from "../model/schedule/cadence.js";
import { isPost } from "../model/schedule/posts.js";
import type { Weekday } from "../model/values/weekday.js";
import { weekStartOf } from "../practice/week-start.js";
import { millisecondsInDay, millisecondsInMinute, minutesInDay } from "../time/units.js";
import { type BoundGrid, beginningOf, countsTags, gridOf, stretchAt } from "./bound-grid.js";
import { allDays } from "./horizon.js";
import { type Refusal, refusalOf } from "./reasons/refusal.js";
import type { Slot } from "./slot.js";
import type { Stream } from "./stream.js";

/** Counts the slots of one bound that passed, in stretches of time counted from the beginning of the rule. */
export interface Counter {
  /** How time is cut: into stretches of whole days, or of hours from the beginning. */
  readonly grid: BoundGrid;
  /** The most that a stretch takes. */
  readonly max: number;
  /** What it says to the others. */
  readonly refusal: Refusal;
  /** How many passed, by the number of their stretch. */
  readonly passed: Map<number, number>;
}

/** Keeps slots with a time apart. */
export interface Gap {
  /** In milliseconds. */
  readonly length: number;
  /** The day from which it chains: nothing before it has a say in what comes after. */
  readonly beginning: number;
  /** What it says to those that are too near. */
  readonly refusal: Refusal;
  /** The last slots that passed, from its beginning on. */
  readonly since: LastPassed;
  /** The last that passed before its beginning. */
  readonly before: LastPassed;
}

/** The last slots that passed a gap. */
interface LastPassed {
  /** The moment of the last with a time. */
  moment: number;
  /** The last day of one with a time. */
  day: number;
  /** The day of the last without a time. */
  wholeDay: number;
}

/** What limits the slots of one stream. */
export interface StreamLimits {
  readonly counters: readonly Counter[];
  readonly gaps: readonly Gap[];
}

/** Streams that have limits in common: what passes of one says what may pass of the others. */
export interface LimitGroup {
  /** Its streams, in the order of the plan. */
  readonly streams: readonly Stream[];
}

/** The limits of a plan's streams, nothing counted yet. Memory grows with bounds and channels, not with slots. */
export interface Limits {
  readonly of: ReadonlyMap<Stream, StreamLimits>;
  readonly groups: readonly LimitGroup[];
}

/** Whether a bound is one that counting slots can hold: those for each author, pillar, campaign or piece of content wait until these are assigned. */
export const isCountable = (bound: Bound): boolean => bound.each === undefined;

/** Makes the limits of streams: those of a channel count its posts, those of a cadence its slots on each channel. */
export const limitsOf = (plan: Plan, streams: readonly Stream[]): Limits => {
  const weekStart = weekStartOf(plan);
  const beginning = beginningOf(plan);
  const channels = new Map(plan.channels.map((channel) => [channel.id as string, channel]));
  const ofChannels = new Map<string, readonly ChannelCounter[]>();
  const gapsOfChannels = new Map<string, Gap>();
  const of = new Map<Stream, StreamLimits>();
  const byChannel = new Map<string, Stream[]>();
  const groups: LimitGroup[] = [];
  for (const stream of streams) {
    const { cadence } = stream;
    const channel = isPost(cadence) ? channels.get(stream.channel ?? "") : undefined;
    const anchor = cadence.starts === undefined ? beginning : stream.anchor;
    const own = countersOf(cadence, "cadence", { anchor, weekStart });
    const ownGap = gapOf(cadence, "cadence", anchor);
    const counters = [...own.filter(({ bound }) => countsTags(bound, cadence.tags)).map(({ counter }) => counter)];
    const gaps = ownGap === undefined ? [] : [ownGap];
    if (channel !== undefined && isLimiting(channel)) {
      const shared = ofChannels.get(channel.id) ?? countersOf(channel, "channel", { anchor: beginning, weekStart });
      ofChannels.set(channel.id, shared);
      for (const { bound, counter } of shared) if (countsTags(bound, cadence.tags)) counters.push(counter);
      const gap = gapsOfChannels.get(channel.id) ?? gapOf(channel, "channel", beginning);
      if (gap !== undefined) {
        gapsOfChannels.set(channel.id, gap);
        gaps.push(gap);
      }
      addToGroup(byChannel, channel.id, stream);
    } else if (counters.length + gaps.length > 0) groups.push({ streams: [stream] });
    if (counters.length + gaps.length > 0) of.set(stream, { counters, gaps });
  }
  for (const inChannel of byChannel.values()) groups.push({ streams: inChannel });
  return { of, groups };
};

/** Why a slot has no room, or undefined where it has; then it is counted. Slots come in the order of their moments. */
export const passLimits = ({ counters, gaps }: StreamLimits, slot: Slot): Refusal | undefined => {
  const { wall } = slot;
  for (const { grid, max, passed, refusal } of counters) if ((passed.get(stretchAt(grid, wall)) ?? 0) >= max) return refusal;
  for (const gap of gaps) if (isTooNear(gap, slot)) return gap.refusal;
  for (const { grid, passed } of counters) countIn(passed, stretchAt(grid, wall));
  for (const gap of gaps) pass(lastOf(gap, wall), slot);
  return undefined;
};

const lastOf = ({ beginning, since, before }: Gap, wall: number): LastPassed => (wall < beginning * minutesInDay ? before : since);

/** Times are kept apart by their moments; days without a time, from one another and from times, by whole days: less than a day says nothing of them. */
const isTooNear = (gap: Gap, { wall, moment, stream }: Slot): boolean => {
  const last = lastOf(gap, wall);
  const { hasTimes } = stream.rule;
  if (hasTimes && moment - last.moment < gap.length) return true;
  if (gap.length < millisecondsInDay) return false;
  const lastDay = hasTimes ? last.wholeDay : Math.max(last.wholeDay, last.day);
  return (Math.floor(wall / minutesInDay) - lastDay) * millisecondsInDay < gap.length;
};

const pass = (last: LastPassed, { wall, moment, stream }: Slot): void => {
  const day = Math.floor(wall / minutesInDay);
  if (stream.rule.hasTimes) {
    last.moment = moment;
    last.day = Math.max(last.day, day); // clocks elsewhere may show an earlier day, later
  } else last.wholeDay = day;
};

/** Slots come by their moment: where zones differ, one of an earlier day may follow, but none of a much earlier one. */
const countIn = (passed: Map<number, number>, index: number): void => {
  passed.set(index, (passed.get(index) ?? 0) + 1);
  if (passed.size > mostRemembered) for (const older of passed.keys()) if (older < index - mostRemembered / 2) passed.delete(older);
};

/** Clocks are at most 26 hours apart, those of a day without a zone included: more stretches of hours than these are never open at once. */
const mostRemembered = 128;

interface ChannelCounter {
  readonly bound: Bound;
  readonly counter: Counter;
}

type Limiting = Pick<Cadence, "id" | "bounds" | "minGapMinutes"> | Pick<Channel, "id" | "bounds" | "minGapMinutes">;

const isLimiting = ({ bounds, minGapMinutes }: Limiting): boolean =>
  minGapMinutes !== undefined || bounds.some((bound) => isCountable(bound) && bound.max !== undefined);

/** A bound with a most, and how it counts. */
export interface CountedBound extends Pick<Counter, "grid" | "max" | "refusal"> {
  /** The bound as it is stated. */
  readonly bound: Bound;
}

interface Counting {
  readonly anchor: number;
  readonly weekStart: Weekday;
}

/** The bounds of a cadence or channel that counting can hold; where tags are given, those that count slots with them. */
export const boundsOn = (
  owner: Limiting,
  kind: "cadence" | "channel",
  { anchor, weekStart }: Counting,
  tags?: readonly string[],
): readonly CountedBound[] =>
  owner.bounds.flatMap((bound) => {
    const { max, every = 1, per } = bound;
    if (!isCountable(bound) || max === undefined || (tags !== undefined && !countsTags(bound, tags))) return [];
    const grid = gridOf(bound, anchor, weekStart);
    return [{ bound, grid, max, refusal: refusalOf("bound", `refused.bound.${kind}`, { owner: owner.id, max, every, per }) }];
  });

const countersOf = (owner: Limiting, kind: "cadence" | "channel", counting: Counting): readonly ChannelCounter[] =>
  boundsOn(owner, kind, counting).map(({ bound, grid, max, refusal }) => ({
    bound,
    counter: { grid, max, refusal, passed: new Map<number, number>() },
  }));

/** The least time between two slots, in minutes; 0 where none is stated. As much as all days is as good as any more. */
export const gapMinutes = ({ minGapMinutes = 0 }: Limiting): number => Math.min(minGapMinutes, allDays.to * minutesInDay * 2);

const gapOf = (owner: Limiting, kind: "cadence" | "channel", beginning: number): Gap | undefined =>
  owner.minGapMinutes === undefined
    ? undefined
    : {
        length: gapMinutes(owner) * millisecondsInMinute,
        refusal: refusalOf("min-gap", `refused.min-gap.${kind}`, { owner: owner.id, minutes: owner.minGapMinutes }),
        beginning,
        since: nonePassed(),
        before: nonePassed(),
      };

const nonePassed = (): LastPassed => ({
  moment: Number.NEGATIVE_INFINITY,
  day: Number.NEGATIVE_INFINITY,
  wholeDay: Number.NEGATIVE_INFINITY,
});
