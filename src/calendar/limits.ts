import { addToGroup } from "../base/add-to-group.js";
import type { Channel } from "../model/audience/channel.js";
import type { Plan } from "../model/plan.js";
import type { Bound } from "../model/schedule/bound.js";
import type { Cadence } from "../model/schedule/cadence.js";
import { isPost } from "../model/schedule/posts.js";
import type { Weekday } from "../model/values/weekday.js";
import { weekStartOf } from "../practice/week-start.js";
import { millisecondsInMinute, minutesInDay } from "../time/units.js";
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
  /** The moment of the last slot that passed, from its beginning on. */
  last: number;
  /** The moment of the last that passed before its beginning. */
  lastBefore: number;
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
export const passLimits = ({ counters, gaps }: StreamLimits, { wall, moment, stream }: Slot): Refusal | undefined => {
  const isTimed = stream.rule.hasTimes;
  for (const { grid, max, passed, refusal } of counters) if ((passed.get(stretchAt(grid, wall)) ?? 0) >= max) return refusal;
  if (isTimed) for (const gap of gaps) if (moment - lastOf(gap, wall) < gap.length) return gap.refusal;
  for (const { grid, passed } of counters) countIn(passed, stretchAt(grid, wall));
  if (isTimed)
    for (const gap of gaps)
      if (wall < gap.beginning * minutesInDay) gap.lastBefore = moment;
      else gap.last = moment;
  return undefined;
};

const lastOf = ({ beginning, last, lastBefore }: Gap, wall: number): number => (wall < beginning * minutesInDay ? lastBefore : last);

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

const countersOf = (
  owner: Limiting,
  kind: "cadence" | "channel",
  { anchor, weekStart }: { readonly anchor: number; readonly weekStart: Weekday },
): readonly ChannelCounter[] =>
  owner.bounds.flatMap((bound) => {
    const { max, every = 1, per } = bound;
    if (!isCountable(bound) || max === undefined) return [];
    const grid = gridOf(bound, anchor, weekStart);
    const refusal = refusalOf("bound", `refused.bound.${kind}`, { owner: owner.id, max, every, per });
    return [{ bound, counter: { grid, max, refusal, passed: new Map<number, number>() } }];
  });

const gapOf = ({ id, minGapMinutes }: Limiting, kind: "cadence" | "channel", beginning: number): Gap | undefined =>
  minGapMinutes === undefined
    ? undefined
    : {
        length: Math.min(minGapMinutes, allDays.to * minutesInDay * 2) * millisecondsInMinute,
        refusal: refusalOf("min-gap", `refused.min-gap.${kind}`, { owner: id, minutes: minGapMinutes }),
        beginning,
        last: Number.NEGATIVE_INFINITY,
        lastBefore: Number.NEGATIVE_INFINITY,
      };
