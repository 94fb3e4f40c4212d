import { compareText } from "../base/text/compare-text.js";
import { millisecondsInDay, minutesInDay } from "../time/units.js";
import type { Days } from "./horizon.js";
import { passLimits, type StreamLimits } from "./limits.js";
import { type Refusal, refusalOf } from "./reasons/refusal.js";
import type { WallMinute } from "./recurrence/slot-rule.js";
import { isMoved, type Slot } from "./slot.js";
import type { Stream } from "./stream.js";
import { type Making, StreamSlots } from "./stream-slots.js";

/** A stream with the first day of its walk, which limits may put before the days asked for. */
export interface Walk {
  readonly stream: Stream;
  readonly from: number;
  /** The last slot that its count leaves. */
  readonly last: WallMinute;
  readonly limits: StreamLimits | undefined;
}

/** What a sweep goes over. */
export interface Sweep {
  readonly walks: readonly Walk[];
  /** The days asked for. */
  readonly asked: Days;
  /** At least as many slots as there are in them. */
  readonly atMost: number;
  readonly making: Omit<Making, "within">;
}

/** So many slots are put in order at a time; at first fewer, for those who ask for a few. */
const slotsAtATime = 65_536;
const slotsAtFirst = 256;

/**
 * Hands on the slots of the days asked for in the order of their moments, at one moment by channel, each refused by whatever leaves it no room.
 * Slots are made a chunk of days at a time, so that memory grows with the slots of a chunk, not with those of all days.
 */
export function* sweep({ walks, asked, atMost, making }: Sweep): Generator<Slot> {
  const first = walks.reduce((least, { from }) => Math.min(least, from), asked.from);
  const within = { from: first, to: asked.to };
  const sources = walks.map(({ stream, last }, rank) => new StreamSlots(stream, rank, { ...making, within }, last));
  const lastOf = new Float64Array(walks.length).fill(Number.NEGATIVE_INFINITY);
  let pending: Slot[] = [];
  const take = (slot: Slot) => pending.push(slot);
  for (const { from, to } of chunksOf(first, asked, atMost)) {
    for (const [rank, source] of sources.entries()) {
      const begins = Math.max(from, walks[rank]?.from ?? from);
      if (begins <= to) source.make({ from: begins, to }, take);
    }
    // Clocks are up to 26 hours apart: what comes next may be as much earlier than this chunk's last.
    const settled = to >= asked.to ? Number.POSITIVE_INFINITY : (to - 1) * millisecondsInDay;
    const made = pending.sort(inOrder);
    const ready = made.findIndex(({ moment }) => moment >= settled);
    pending = ready < 0 ? [] : made.slice(ready);
    for (let at = 0; at < made.length - pending.length; at += 1) {
      const slot = made[at];
      if (slot === undefined) continue;
      settle(slot, lastOf, walks[slot.rank]?.limits);
      if (slot.wall >= asked.from * minutesInDay) yield slot;
    }
  }
}

/** Refuses a slot that was moved onto another of its stream, or that limits leave no room. */
const settle = (slot: Slot, lastOf: Float64Array, limits: StreamLimits | undefined): void => {
  if (slot.refusal === undefined && isMoved(slot) && lastOf[slot.rank] === slot.moment) slot.refusal = collision;
  if (slot.refusal === undefined && limits !== undefined) slot.refusal = passLimits(limits, slot);
  if (slot.refusal === undefined) lastOf[slot.rank] = slot.moment;
};

const collision: Refusal = /* @__PURE__ */ refusalOf("collision", "refused.collision", {});

/** By moment, and at one moment by channel: the order of an exported calendar. What was moved gives way to what was not. */
const inOrder = (a: Slot, b: Slot): number =>
  a.moment - b.moment ||
  compareText(a.stream.channel ?? "", b.stream.channel ?? "") ||
  a.rank - b.rank ||
  Number(isMoved(a)) - Number(isMoved(b));

/** The days that are walked only for what they leave room for, and then those asked for, cut where there are many slots. */
function* chunksOf(first: number, asked: Days, atMost: number): Generator<Days> {
  if (first < asked.from) yield { from: first, to: asked.from - 1 };
  const days = asked.to - asked.from + 1;
  let slots = slotsAtFirst;
  for (let from = asked.from; from <= asked.to; slots = Math.min(slots * 2, slotsAtATime)) {
    const size = Math.max(1, Math.floor((days * slots) / Math.max(atMost, slots)));
    yield { from, to: Math.min(from + size - 1, asked.to) };
    from += size;
  }
}
