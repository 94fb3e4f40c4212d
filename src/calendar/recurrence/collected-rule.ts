import { minutesInDay } from "../../time/units.js";
import type { Days } from "../horizon.js";
import { ascending } from "./at-times.js";
import type { SlotRule, WallMinute } from "./slot-rule.js";

/** A rule whose slots are collected from elsewhere. */
export interface Collected<Origin> {
  /** Whether its slots have a time of day. */
  readonly hasTimes: boolean;
  /** The days in which it has slots. */
  readonly days: Days;
  /** At least as many slots as any one day has. */
  readonly inDay: number;
  /** At least as many slots as it has in all. */
  readonly inAll: number;
  /** At least as many slots as there are in these days. */
  atMost(within: Days): number;
  /** Hands out the slots of these days, and others besides, in any order; where a slot comes twice, its first origin counts. */
  collect(within: Days, put: (slot: WallMinute, origin: Origin) => void): void;
  /** What stands behind `@` in the id of a slot. */
  placeOf(slot: WallMinute, origin: Origin): string;
}

/** The rule that collects its slots, in frames of so many days. */
export const collectedRule = <Origin>({ hasTimes, days, inDay, inAll, atMost, collect, placeOf }: Collected<Origin>): SlotRule => {
  const daysOf = (frame: number): Days => ({
    from: Math.max(frame * daysInChunk, days.from),
    to: Math.min((frame + 1) * daysInChunk - 1, days.to),
  });
  const originsIn = (frame: number): ReadonlyMap<WallMinute, Origin> => {
    const origins = new Map<WallMinute, Origin>();
    const { from, to } = daysOf(frame);
    if (from > to) return origins;
    const [first, last] = [from * minutesInDay, (to + 1) * minutesInDay - 1];
    collect({ from, to }, (slot, origin) => {
      if (slot >= first && slot <= last && !origins.has(slot)) origins.set(slot, origin);
    });
    return origins;
  };
  /** The frame made last: places are asked for slot by slot. */
  let made: Made<Origin> | undefined;
  const madeOf = (frame: number): Made<Origin> => {
    if (made?.frame === frame) return made;
    const origins = originsIn(frame);
    made = { frame, origins, slots: ascending(origins.keys()) };
    return made;
  };
  return {
    hasTimes,
    atOnce: Math.min(daysInChunk * inDay, inAll),
    frameOf: (day) => Math.floor(Math.min(Math.max(day, days.from), days.to + 1) / daysInChunk),
    startOf(frame) {
      const { from } = daysOf(frame);
      return from > days.to ? Number.POSITIVE_INFINITY : from;
    },
    slotsIn: (frame) => madeOf(frame).slots,
    atMost({ from, to }) {
      const within = { from: Math.max(from, days.from), to: Math.min(to, days.to) };
      return within.from > within.to ? 0 : Math.min(atMost(within), (within.to - within.from + 1) * inDay);
    },
    placeOf(frame, index) {
      const { slots, origins } = madeOf(frame);
      const slot = slots[index];
      const origin = slot === undefined ? undefined : origins.get(slot);
      return slot === undefined || origin === undefined ? "" : placeOf(slot, origin);
    },
  };
};

/** Enough that finding the days a frame's slots come from costs little beside them. */
const daysInChunk = 64;

interface Made<Origin> {
  readonly frame: number;
  readonly origins: ReadonlyMap<WallMinute, Origin>;
  readonly slots: readonly WallMinute[];
}
