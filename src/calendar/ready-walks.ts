import { PlanError } from "../base/problems/plan-error.js";
import { compareText } from "../base/text/compare-text.js";
import { echoedText } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import type { Plan } from "../model/plan.js";
import { isPost } from "../model/schedule/posts.js";
import { minutesInDay } from "../time/units.js";
import { type Days, sharedDays } from "./horizon.js";
import { latestBreak } from "./latest-break.js";
import { type LimitGroup, limitsOf } from "./limits.js";
import { daysBehind } from "./move-slot.js";
import { endless, type LastSlot, lastCounted } from "./recurrence/counted-rule.js";
import type { StreamTurns } from "./rotation/stream-turns.js";
import type { CarriedPosts } from "./spreading/carried-posts.js";
import type { Stream } from "./stream.js";
import { StreamSlots } from "./stream-slots.js";
import type { Making, Walk } from "./sweep.js";
import { WallClock } from "./wall-clock.js";

/** Streams ready to be walked over some days. */
export interface ReadyWalks {
  /** In the order of their ranks: by channel, and on one channel as the plan lists their cadences. */
  readonly walks: readonly Walk[];
  /** At least as many slots as there are in the days asked for. */
  readonly atMost: number;
}

/** What walks are made ready for. */
export interface WalksWanted {
  /** The days asked for. */
  readonly asked: Days;
  /** How many slots may be made. */
  readonly limit: number;
  /** Whether slots are handed out one at a time, so that there may be any number in the days themselves. */
  readonly isStreamed?: boolean;
  /** What slots are made with. */
  readonly making: Making;
  /** What quotas find on their channels. */
  readonly carried: CarriedPosts | undefined;
  /** The streams of which more days are handed on than those asked for, as it takes whole weeks, and more where bounds count for each author, to say who makes their slots. */
  readonly staffed?: { readonly days: Days; readonly has: (stream: Stream) => boolean } | undefined;
}

/** Slots that are made before the first is handed out are no more than this, so that nothing hangs. */
const mostUnseen = 1_000_000;

/** To look for the day where a walk begins, so many slots may be made whatever the limit. */
const mostLookedAt = 65_536;

/**
 * Makes streams ready for some days. Throws `limit-slots`, by arithmetic, where more slots than the limit would have to be made: on these days, or, up to
 * a million, before the first is handed out: together with others of a stretch, to count them, to know whose turn it is, or on other days that bounds,
 * gaps, whole weeks and what authors may have look at.
 * What is streamed may have any number of slots on the days themselves.
 */
export const readyWalks = (plan: Plan, streams: readonly Stream[], wanted: WalksWanted): ReadyWalks => {
  const { asked, limit, isStreamed = false, making, carried, staffed } = wanted;
  const handedOn = (stream: Stream): Days | undefined => (staffed?.has(stream) === true ? staffed.days : undefined);
  const furthest = (staffed?.days ?? asked).to + mostDaysAhead;
  const unseen = Math.min(limit, mostUnseen);
  const reach = carried?.reach(staffed?.days ?? asked);
  let [atMost, together, before] = [0, 0, 0];
  const numbered = new Set<StreamTurns>();
  for (const stream of streams) {
    atMost += mostIn(stream, asked);
    const walked = handedOn(stream) ?? asked;
    const atOnce = madeAtOnce(stream, walked);
    if (atOnce > mostUnseen) throw tooManyAtOnce(plan, stream);
    if (stream.rule.fateOf !== undefined) together += atOnce; // what quotas spread is kept; other rules forget a frame with the next
    before += (atOnce > few ? atOnce : 0) + toCount(stream, furthest) + (stream.rule.madeBefore?.(walked.from) ?? 0);
    before += toNumber(stream, walked, numbered);
    if (reach !== undefined && isPost(stream.cadence)) before += mostIn(stream, reach) - mostIn(stream, asked);
  }
  if (!isStreamed) refuseOver(atMost, limit, "The cadences could make", "in these days");
  refuseOver(together, mostUnseen, "The cadences would have to make", "at once");
  refuseOver(before, unseen, "The cadences would have to make", "before the first of these days");
  const { of, groups } = limitsOf(plan, streams);
  const counted = new Map(streams.map((stream) => [stream, lastCounted(stream.rule, { from: stream.anchor, to: furthest }, stream.count)]));
  const lastOf = (stream: Stream): LastSlot => counted.get(stream) ?? endless;
  const days = new Map<Stream, Days>();
  let looked = 0;
  for (const group of groups) {
    const needed = group.streams.map(handedOn).find((all) => all !== undefined) ?? asked;
    const to = needed.to + daysAhead(group, needed.to);
    const { day, steps } = latestBreak(group, {
      days: { from: needed.from, to },
      most: Math.max(unseen, mostLookedAt) - looked,
      limitsOf: (stream) => of.get(stream),
      make: (stream, within, take) => new StreamSlots(stream, 0, { ...making, within }, lastOf(stream)).make(within, take),
      mostIn,
    });
    looked += steps;
    for (const stream of group.streams) {
      days.set(stream, { from: day, to });
      before += mostOutside(stream, { from: day, to }, asked);
    }
    for (const [count, most] of [
      [before, unseen],
      [looked, Math.max(unseen, mostLookedAt)],
    ] as const)
      refuseOver(count, most, "Bounds and gaps have to look at", "outside these days");
  }
  if (staffed !== undefined) {
    for (const stream of streams) {
      const week = Math.max(staffed.days.from, asked.from - 6); // at the latest that day, the first week of those asked for begins
      if (isStreamed) before += mostIn(stream, sharedDays(asked, { from: asked.from, to: week + mostDaysOpen }));
      if (days.has(stream) || !staffed.has(stream)) continue;
      days.set(stream, staffed.days);
      before += mostOutside(stream, staffed.days, asked);
    }
    const when = isStreamed ? "before the first can be handed out" : "on other days";
    refuseOver(before, unseen, "To say who makes what, the cadences would have to make", when);
  }
  const walks = byChannel(streams).map((stream) => {
    const { from, to } = days.get(stream) ?? asked;
    const more = handedOn(stream);
    return { stream, from, days: carriedInto(stream, { from, to }), last: lastOf(stream), limits: of.get(stream), handedOn: more };
  });
  return { walks, atMost };
};

/** Streams by their channel, and on one channel as the plan lists them: the order of slots of one moment. */
const byChannel = (streams: readonly Stream[]): readonly Stream[] =>
  streams.toSorted((a, b) => compareText(a.channel ?? "", b.channel ?? ""));

/** Clocks of a group's zones are up to 26 hours apart, and were once put on by a day: what lies so many days ahead may be earlier. */
const mostDaysAhead = 3;

/** So many days after its first a week is open: slots that come then are held back until it is known that none of it follows. */
const mostDaysOpen = 10;

/** How many days after others may have slots that are earlier than some of these, or that some of these are carried onto. */
const daysAhead = ({ streams }: LimitGroup, to: number): number => {
  const zones = new Set(streams.map(({ timeZone }) => timeZone));
  if (zones.size > 1) return mostDaysAhead;
  const [zone] = zones;
  return isJumped(zone, to) ? 1 : 0;
};

/** Days with those before and after them from which, or onto which, the clocks carry slots. */
const carriedInto = ({ timeZone, rule }: Stream, { from, to }: Days): Days =>
  rule.hasTimes ? { from: from - (isJumped(timeZone, from - 1) ? 1 : 0), to: to + (isJumped(timeZone, to) ? 1 : 0) } : { from, to };

/** Whether clocks jump over the last minute of a day. */
const isJumped = (timeZone: string | undefined, day: number): boolean => {
  const clock = new WallClock(timeZone, { from: day, to: day });
  clock.read((day + 1) * minutesInDay - 1);
  return clock.kind === "gap";
};

/** Slots that a rule makes together do not count against the limit where they are no more than this. */
const few = 1_000;

/** At least as many slots as are made together with those of some days. */
const madeAtOnce = ({ rule, active }: Stream, days: Days): number => {
  const { from, to } = sharedDays(days, active);
  return from > to ? 0 : rule.atOnce;
};

/** At least as many slots as are made for some days: those that something could move onto them among these. */
const mostIn = (stream: Stream, days: Days): number => {
  const { rule, count } = stream;
  const { from, to } = daysBehind(stream, days);
  if (from > to) return 0;
  const made = rule.atMost({ from, to });
  return count === undefined ? made : Math.min(made, count);
};

/** At least as many slots as are made for some days besides those asked for. */
const mostOutside = (stream: Stream, { from, to }: Days, asked: Days): number =>
  (from < asked.from ? mostIn(stream, { from, to: asked.from - 1 }) : 0) + (to > asked.to ? mostIn(stream, { from: asked.to + 1, to }) : 0);

/** At least as many slots as are made to find the last one that is counted. */
const toCount = ({ rule, anchor, count }: Stream, to: number): number => {
  if (count === undefined || rule.atMost({ from: anchor, to }) <= count) return 0;
  return count + (rule.atOnce > few ? rule.atOnce : 0);
};

/** At least as many slots as are made to find the number of the first on some days, once for all streams that share it; none where they are few. */
const toNumber = (stream: Stream, days: Days, numbered: Set<StreamTurns>): number => {
  const { turns, rule } = stream;
  const { from, to } = daysBehind(stream, days);
  if (turns === undefined || from > to || numbered.has(turns)) return 0;
  numbered.add(turns);
  const made = turns.toCount(from);
  return made > few ? made + rule.atOnce : 0;
};

const refuseOver = (count: number, limit: number, who: string, when: string): void => {
  if (count > limit)
    throw new PlanError(
      "limit-slots",
      `${who} ${count} slots ${when}, which is more than ${limit}. Ask for fewer days, or raise the limit.`,
      {
        count,
        limit,
      },
    );
};

const tooManyAtOnce = ({ cadences }: Plan, { cadence: { id, name }, rule: { atOnce } }: Stream): PlanError =>
  new PlanError(
    "limit-slots",
    `The cadence “${excerpt(name ?? id, echoedText)}” asks for ${atOnce} slots in one stretch, which is more than ${mostUnseen}. Correct the number.`,
    { count: atOnce, limit: mostUnseen },
    ["cadences", cadences.findIndex((one) => one.id === id), "when", "posts"],
  );
