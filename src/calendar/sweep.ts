import { millisecondsInDay, minutesInDay } from "../time/units.js";
import { type Days, sharedDays } from "./horizon.js";
import { passLimits, type StreamLimits } from "./limits.js";
import { type Refusal, refusalOf } from "./reasons/refusal.js";
import type { LastSlot } from "./recurrence/counted-rule.js";
import { isMoved, type Slot } from "./slot.js";
import type { Stream } from "./stream.js";
import { type StreamMaking, StreamSlots } from "./stream-slots.js";

/** A stream with the days of its walk, which limits and clocks may stretch beyond those asked for. */
export interface Walk {
  readonly stream: Stream;
  /** The day from which limits count. */
  readonly from: number;
  /** The days whose slots are made. */
  readonly days: Days;
  /** The last slot that its count leaves. */
  readonly last: LastSlot;
  readonly limits: StreamLimits | undefined;
  /** The days whose slots are handed on; undefined: those asked for. */
  readonly handedOn?: Days | undefined;
}

/** What all slots of a calendar are made with, whatever its days. */
export type Making = Omit<StreamMaking, "within">;

/** What a sweep goes over. */
export interface Sweep {
  /** In the order of their ranks. */
  readonly walks: readonly Walk[];
  /** The days asked for. */
  readonly asked: Days;
  /** At least as many slots as there are in them. */
  readonly atMost: number;
  readonly making: Making;
}

/** So many slots are put in order at a time, few enough to be forgotten soon; at first fewer, for those who ask for a few. */
const slotsAtATime = 8_192;
const slotsAtFirst = 256;

/**
 * Hands on the slots of the days asked for, or of more days where a walk says so, in the order of their moments, at one moment by channel, each refused by whatever leaves it no room.
 * Slots are made a chunk of days at a time, so that memory grows with the slots of a chunk, not with those of all days.
 */
export function* sweep({ walks, asked, atMost, making }: Sweep): Generator<Slot> {
  const within = walks.reduce((all, { days }) => ({ from: Math.min(all.from, days.from), to: Math.max(all.to, days.to) }), asked);
  const sources = walks.map(({ stream, last }, rank) => new StreamSlots(stream, rank, { ...making, within }, last));
  const lastOf = new Float64Array(walks.length).fill(Number.NEGATIVE_INFINITY);
  const [first, end] = [asked.from * minutesInDay, (asked.to + 1) * minutesInDay];
  let pending: Slot[] = [];
  const take = (slot: Slot) => pending.push(slot);
  for (const chunk of chunksOf(within, asked, atMost)) {
    for (const [rank, source] of sources.entries()) {
      const days = sharedDays(chunk, walks[rank]?.days ?? chunk);
      if (days.from <= days.to) source.make(days, take);
    }
    // Clocks are up to 26 hours apart: what comes next may be as much earlier than this chunk's last.
    const settled = chunk.to >= within.to ? Number.POSITIVE_INFINITY : (chunk.to - 1) * millisecondsInDay;
    const made = pending.sort(inOrder);
    const ready = made.findIndex(({ moment }) => moment >= settled);
    pending = ready < 0 ? [] : made.slice(ready);
    for (let at = 0; at < made.length - pending.length; at += 1) {
      const slot = made[at];
      if (slot === undefined) continue;
      const walk = walks[slot.rank];
      settle(slot, lastOf, walk);
      if ((slot.wall >= first && slot.wall < end) || (walk?.handedOn !== undefined && isOn(slot, walk.handedOn))) yield slot;
    }
  }
}

const isOn = ({ wall }: Slot, { from, to }: Days): boolean => wall >= from * minutesInDay && wall < (to + 1) * minutesInDay;

/** Refuses a slot that was moved onto another of its stream, or that limits leave no room. */
const settle = (slot: Slot, lastOf: Float64Array, walk: Walk | undefined): void => {
  if (slot.refusal !== undefined) return;
  if (isMoved(slot) && lastOf[slot.rank] === slot.moment) slot.refusal = collision;
  lastOf[slot.rank] = slot.moment;
  if (slot.refusal === undefined && walk?.limits !== undefined && slot.wall >= walk.from * minutesInDay)
    slot.refusal = passLimits(walk.limits, slot);
};

const collision: Refusal = /* @__PURE__ */ refusalOf("collision", "refused.collision", {});

/** By moment, and at one moment by channel, as ranks have it: the order of an exported calendar. What was moved gives way to what was not. */
const inOrder = (a: Slot, b: Slot): number =>
  a.moment - b.moment || a.rank - b.rank || Number(isMoved(a)) - Number(isMoved(b)) || a.original - b.original;

/** Days cut where there are many slots: those before and after the days asked for, which are walked only for what they leave room for, and these. */
function* chunksOf(within: Days, asked: Days, atMost: number): Generator<Days> {
  const days = asked.to - asked.from + 1;
  const sizeFor = (slots: number): number => Math.max(1, Math.floor((days * slots) / Math.max(atMost, slots)));
  const before = Math.max(Math.ceil((asked.from - within.from) / mostChunksBefore), leastDaysBefore);
  yield* chunksIn({ from: within.from, to: asked.from - 1 }, () => before);
  let slots = slotsAtFirst / 2;
  yield* chunksIn(asked, () => {
    slots = Math.min(slots * 2, slotsAtATime);
    return sizeFor(slots);
  });
  if (asked.to < within.to) yield { from: asked.to + 1, to: within.to };
}

/** What lies before the days asked for is no more than a million slots in all. */
const mostChunksBefore = 64;
const leastDaysBefore = 31;

function* chunksIn({ from, to }: Days, sizeOfNext: () => number): Generator<Days> {
  for (let first = from; first <= to; ) {
    const last = Math.min(first + sizeOfNext() - 1, to);
    yield { from: first, to: last };
    first = last + 1;
  }
}
