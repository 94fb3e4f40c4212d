import { addToGroup } from "../base/add-to-group.js";
import type { Channel } from "../model/audience/channel.js";
import type { Plan } from "../model/plan.js";
import type { Bound } from "../model/schedule/bound.js";
import type { Cadence } from "../model/schedule/cadence.js";
import { isPost } from "../model/schedule/posts.js";
import type { Weekday } from "../model/values/weekday.js";
import { weekStartOf } from "../practice/week-start.js";
import { millisecondsInDay, millisecondsInMinute, minutesInDay } from "../time/units.js";
import { BoundCounters, type BoundOwner, type CountedBound, type Counter } from "./bound-counters.js";
import { type BoundGrid, beginningOf, countsTags, gridOf, stretchAt } from "./bound-grid.js";
import { allDays } from "./horizon.js";
import { type Refusal, refusalOf } from "./reasons/refusal.js";
import type { Slot } from "./slot.js";
import type { Stream } from "./stream.js";
import { ThemeCounters } from "./theme-counters.js";

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
  /** What counts all its slots. */
  readonly counters: readonly Counter[];
  /** What counts them for each theme by itself; undefined: nothing does, or they all have one. */
  readonly themes: ThemeCounters | undefined;
  readonly gaps: readonly Gap[];
  /** How all that counts them cuts time. */
  readonly grids: readonly BoundGrid[];
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

/** Whether a bound is one that counting slots can hold: those for each author or piece of content wait until these are assigned. */
const isCountable = ({ each }: Bound): boolean => each !== "author" && each !== "content";

/**
 * Makes the limits of streams: those of a channel count its posts, those of a cadence its slots on each channel. A bound for each campaign counts what has
 * one, a bound for each theme the slots that are the turn of one.
 */
export const limitsOf = (plan: Plan, streams: readonly Stream[]): Limits => {
  const weekStart = weekStartOf(plan);
  const beginning = beginningOf(plan);
  const channels = new Map(plan.channels.map((channel) => [channel.id as string, channel]));
  const ofChannels = new Map<string, readonly BoundCounters[]>();
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
    const bounds = [...own];
    const gaps = ownGap === undefined ? [] : [ownGap];
    if (channel !== undefined && isLimiting(channel)) {
      const shared = ofChannels.get(channel.id) ?? countersOf(channel, "channel", { anchor: beginning, weekStart });
      ofChannels.set(channel.id, shared);
      for (const bound of shared) bounds.push(bound);
      const gap = gapsOfChannels.get(channel.id) ?? gapOf(channel, "channel", beginning);
      if (gap !== undefined) {
        gapsOfChannels.set(channel.id, gap);
        gaps.push(gap);
      }
      addToGroup(byChannel, channel.id, stream);
    }
    const limits = streamLimits(stream, bounds, gaps);
    if (limits === undefined) continue;
    of.set(stream, limits);
    if (channel === undefined || !isLimiting(channel)) groups.push({ streams: [stream] });
  }
  for (const inChannel of byChannel.values()) groups.push({ streams: inChannel });
  return { of, groups };
};

/** What limits the slots of one stream, of the bounds and gaps on it; undefined: nothing does. */
const streamLimits = (stream: Stream, bounds: readonly BoundCounters[], gaps: readonly Gap[]): StreamLimits | undefined => {
  const { cadence, campaign, turns } = stream;
  const pillars = turns?.pillars;
  const counters: Counter[] = [];
  const themed: BoundCounters[] = [];
  for (const one of bounds) {
    const { bound } = one.counted;
    if (!countsTags(bound, cadence.tags)) continue;
    if (bound.each === undefined) counters.push(one.of());
    else if (bound.each === "campaign" && campaign !== undefined) counters.push(one.of({ campaign: campaign.id }));
    else if (bound.each === "pillar" && pillars?.only !== undefined) counters.push(one.of({ pillar: pillars.only }));
    else if (bound.each === "pillar" && pillars !== undefined) themed.push(one);
  }
  if (counters.length + themed.length + gaps.length === 0) return undefined;
  const themes = turns === undefined || themed.length === 0 ? undefined : new ThemeCounters(turns, themed);
  return { counters, themes, gaps, grids: [...counters.map(({ grid }) => grid), ...themed.map(({ counted }) => counted.grid)] };
};

/** Why a slot has no room, or undefined where it has; then it is counted. Slots come in the order of their moments. */
export const passLimits = ({ counters, themes, gaps }: StreamLimits, slot: Slot): Refusal | undefined => {
  const { wall } = slot;
  const ofTheme = themes === undefined ? none : themes.of(slot);
  const full = refusedBy(counters, wall) ?? refusedBy(ofTheme, wall);
  if (full !== undefined) return full;
  for (const gap of gaps) if (isTooNear(gap, slot)) return gap.refusal;
  for (const { grid, passed } of counters) countIn(passed, stretchAt(grid, wall));
  for (const { grid, passed } of ofTheme) countIn(passed, stretchAt(grid, wall));
  for (const gap of gaps) pass(lastOf(gap, wall), slot);
  return undefined;
};

const none: readonly Counter[] = /* @__PURE__ */ Object.freeze([]);

const refusedBy = (counters: readonly Counter[], wall: number): Refusal | undefined => {
  for (const { grid, max, passed, refusal } of counters) if ((passed.get(stretchAt(grid, wall)) ?? 0) >= max) return refusal;
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

type Limiting = Pick<Cadence, "id" | "bounds" | "minGapMinutes"> | Pick<Channel, "id" | "bounds" | "minGapMinutes">;

const isLimiting = ({ bounds, minGapMinutes }: Limiting): boolean =>
  minGapMinutes !== undefined || bounds.some((bound) => isCountable(bound) && bound.max !== undefined);

interface Counting {
  readonly anchor: number;
  readonly weekStart: Weekday;
}

/** The bounds with a most of a cadence or channel that counting can hold; where tags are given, those that count slots with them. */
export const boundsOn = (
  owner: Limiting,
  kind: BoundOwner,
  { anchor, weekStart }: Counting,
  tags?: readonly string[],
): readonly CountedBound[] =>
  owner.bounds.flatMap((bound) => {
    const { max } = bound;
    if (!isCountable(bound) || max === undefined || (tags !== undefined && !countsTags(bound, tags))) return [];
    return [{ bound, grid: gridOf(bound, anchor, weekStart), max, owner: owner.id, kind }];
  });

const countersOf = (owner: Limiting, kind: BoundOwner, counting: Counting): readonly BoundCounters[] =>
  boundsOn(owner, kind, counting).map((counted) => new BoundCounters(counted));

/** The least time between two slots, in minutes; 0 where none is stated. As much as all days is as good as any more. */
export const gapMinutes = ({ minGapMinutes = 0 }: Limiting): number => Math.min(minGapMinutes, allDays.to * minutesInDay * 2);

const gapOf = (owner: Limiting, kind: BoundOwner, beginning: number): Gap | undefined =>
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
