import { minutesInDay } from "../../time/units.js";
import type { Days } from "../horizon.js";
import type { Times } from "./at-times.js";
import type { Stretch } from "./framed-rule.js";
import type { SlotRule, WallMinute } from "./slot-rule.js";

/**
 * The rule that has slots at each of its times after each of these minutes, within a stretch. The minutes are in order, each once; where a rule has
 * several times, they are midnights.
 */
export const listedRule = (listed: readonly WallMinute[], { hasTimes, minutes }: Times, { first, last }: Stretch): SlotRule => {
  const size = Math.max(1, Math.floor(slotsAtOnce / Math.max(minutes.length, 1)));
  const starts = listed.filter((start) => start + minutesInDay > first && start <= last);
  return {
    hasTimes,
    atOnce: Math.min(size, starts.length) * minutes.length,
    frameOf: (day) => Math.floor(placeAmong(starts, day * minutesInDay) / size),
    startOf(frame) {
      const start = starts[Math.max(frame, 0) * size];
      return start === undefined ? Number.POSITIVE_INFINITY : Math.floor(start / minutesInDay);
    },
    slotsIn(frame) {
      const slots: WallMinute[] = [];
      for (let at = Math.max(frame * size, 0); at < Math.min((frame + 1) * size, starts.length); at += 1)
        for (const minute of minutes) {
          const slot = (starts[at] ?? 0) + minute;
          if (slot >= first && slot <= last) slots.push(slot);
        }
      return slots;
    },
    atMost({ from, to }: Days) {
      const before = placeAmong(starts, from * minutesInDay);
      return Math.max(placeAmong(starts, (to + 1) * minutesInDay) - before, 0) * minutes.length;
    },
  };
};

/** As many slots as a frame has, unless one day has more. */
const slotsAtOnce = 64;

/** How many of these numbers, which are in order, are less than another: found by halving. */
const placeAmong = (numbers: readonly number[], number: number): number => {
  let from = 0;
  let to = numbers.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((numbers[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return from;
};
