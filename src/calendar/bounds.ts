import { memo } from "../base/memo.js";
import type { Plan } from "../model/plan.js";
import type { Bound } from "../model/schedule/bound.js";
import type { Cadence } from "../model/schedule/cadence.js";
import { isPost } from "../model/schedule/posts.js";
import { weekStartOf } from "../practice/week-start.js";
import { dayNumberOf } from "../time/days.js";
import { millisecondsInMinute, minutesInDay } from "../time/units.js";
import { blockIndexOf, type DayPeriod, type Grid, longestPeriod } from "./block.js";
import { allDays } from "./horizon.js";
import type { OpenStream } from "./open-stream.js";
import { type Refusal, refusalOf } from "./reasons/refusal.js";
import type { Placed } from "./to-entry.js";

/** Says of each slot, in order, whether the bounds and the least gap of its cadence and channel leave room for it; counts those it lets pass. */
export type Limits = (placed: Placed, stream: OpenStream) => Refusal | undefined;

/** Whether a bound is one that counting slots can hold: those that count by author, pillar, campaign or content wait until these are assigned. */
export const isCountable = (bound: Bound): bound is Bound & { readonly per: DayPeriod } => bound.each === undefined && bound.per !== "hour";

/** What may hold slots back: a cadence, or a channel. */
type Limiting = Pick<Cadence, "bounds" | "minGapMinutes">;

/**
 * How many days before a slot have a say in whether it is left room: those of the longest stretch that is counted, or of the gap.
 * Where slots are asked for nearer than a gap allows, each decides on the next, and the days looked back on are the first of the row.
 */
export const daysLookedBack = ({ bounds, minGapMinutes }: Limiting): number => {
  const ofGap = minGapMinutes === undefined ? 0 : Math.ceil(minGapMinutes / minutesInDay) + zonesApart;
  const ofBounds = boundsHeld(bounds).map(({ every = 1, per }) => every * longestPeriod[per] + zonesApart);
  return Math.min(
    ofBounds.reduce((most, days) => Math.max(most, days), ofGap),
    allDays.to - allDays.from,
  );
};

/** Days that clocks can be apart, those of a day without a zone included. */
const zonesApart = 2;

/** A bound that holds slots back. */
type HeldBound = Bound & { readonly per: DayPeriod; readonly max: number };

/** Those of a list that hold slots back; once for each list, which is asked for with every channel of a cadence. */
const boundsHeld = /* @__PURE__ */ memo((bounds: readonly Bound[]) =>
  bounds.filter((bound): bound is HeldBound => isCountable(bound) && bound.max !== undefined),
);

/** Makes the limits of a plan, nothing counted yet. Memory grows with bounds and channels, not with slots. */
export const createLimits = (plan: Plan): Limits => {
  const channels = new Map(plan.channels.map((channel) => [channel.id as string, channel]));
  const counters = new Map<string, Counter>();
  const lastAt = new Map<string, number>();
  const anchor = plan.period === undefined ? 0 : dayNumberOf(plan.period.from);
  const weekStart = weekStartOf(plan);

  // A channel bounds its posts, not the work around them.
  const countersOf = ({ cadence, channel }: OpenStream): readonly Counter[] => {
    const ofCadence = boundsHeld(cadence.bounds).map(
      (bound, at) => [`${cadence.id}/${channel ?? ""}/${at}`, bound, "cadence", cadence.id] as const,
    );
    const ofChannel = boundsHeld(isPost(cadence) ? (channels.get(channel ?? "")?.bounds ?? none) : none).map(
      (bound, at) => [`/${channel}/${at}`, bound, "channel", channel] as const,
    );
    return [...ofCadence, ...ofChannel].flatMap(([key, bound, kind, owner]) => {
      if (!counts(bound, cadence.tags)) return [];
      const grid = { per: bound.per, every: bound.every ?? 1, anchor, weekStart };
      const counter = counters.get(key) ?? { grid, max: bound.max, refusal: refusalBy(kind, owner, bound), passed: new Map() };
      counters.set(key, counter);
      return [counter];
    });
  };

  const ready = new Map<OpenStream, { readonly counters: readonly Counter[]; readonly gaps: readonly Gap[] }>();
  const limitsOf = (stream: OpenStream) => {
    const known = ready.get(stream) ?? {
      counters: countersOf(stream),
      gaps: gapsOf(stream, isPost(stream.cadence) ? channels.get(stream.channel ?? "")?.minGapMinutes : undefined),
    };
    ready.set(stream, known);
    return known;
  };

  return ({ entry, moment }, stream) => {
    const { counters: own, gaps } = limitsOf(stream);
    const day = dayNumberOf(entry.local.slice(0, 10));
    for (const counter of own) {
      if ((counter.passed.get(blockIndexOf(counter.grid, day)) ?? 0) >= counter.max) return counter.refusal;
    }
    for (const { key, minutes, refusal } of gaps) {
      const before = entry.at === undefined ? undefined : lastAt.get(key);
      if (before !== undefined && moment - before < minutes * millisecondsInMinute) return refusal;
    }
    for (const counter of own) countIn(counter, blockIndexOf(counter.grid, day));
    if (entry.at !== undefined) for (const { key } of gaps) lastAt.set(key, moment);
    return undefined;
  };
};

const none: readonly Bound[] = Object.freeze([]);

interface Counter {
  readonly grid: Grid;
  readonly max: number;
  readonly refusal: Refusal;
  /** How many passed, by the number of their stretch. */
  readonly passed: Map<number, number>;
}

const refusalBy = (
  kind: "cadence" | "channel",
  owner: string | undefined,
  { max, every = 1, per }: Pick<Bound, "max" | "every" | "per">,
): Refusal => refusalOf("bound", `refused.bound.${kind}`, { owner, max, every, per });

/** Slots come by their moment: where zones differ, one of yesterday may follow one of today, but none of older stretches. */
const countIn = ({ passed }: Counter, index: number): void => {
  passed.set(index, (passed.get(index) ?? 0) + 1);
  for (const older of passed.keys()) if (older < index - zonesApart) passed.delete(older);
};

interface Gap {
  readonly key: string;
  readonly minutes: number;
  readonly refusal: Refusal;
}

const gapsOf = ({ cadence, channel }: OpenStream, ofChannel: number | undefined): readonly Gap[] => [
  ...(cadence.minGapMinutes === undefined ? [] : [gapOf(`${cadence.id}/${channel ?? ""}`, "cadence", cadence.id, cadence.minGapMinutes)]),
  ...(ofChannel === undefined ? [] : [gapOf(`/${channel}`, "channel", channel, ofChannel)]),
];

const gapOf = (key: string, kind: "cadence" | "channel", owner: string | undefined, minutes: number): Gap => ({
  key,
  minutes,
  refusal: refusalOf("min-gap", `refused.min-gap.${kind}`, { owner, minutes }),
});

/** Whether a bound counts slots with these tags. */
const counts = ({ only, except }: Bound, tags: readonly string[] = []): boolean =>
  (only === undefined || only.some((tag) => tags.includes(tag))) && !(except ?? []).some((tag) => tags.includes(tag));
