import { minutesInDay } from "../../time/units.js";
import type { ActiveDays } from "../active-days.js";
import type { SlotRule, WallMinute } from "./slot-rule.js";

/** A rule within the days it is active on and the number of slots that its cadence counts. */
export const limitedRule = (rule: SlotRule, { from, to, anchor }: ActiveDays, count: number | undefined): SlotRule => {
  const [first, end] = [from * minutesInDay, (to + 1) * minutesInDay - 1];
  let last: WallMinute | undefined;
  const isIn = (wall: WallMinute): boolean => {
    last ??= Math.min(end, lastCounted(rule, { anchor, to }, count));
    return wall >= first && wall <= last;
  };
  const { placeOf } = rule;
  return {
    ...rule,
    startOf: (frame) => (rule.startOf(frame) > to ? Number.POSITIVE_INFINITY : rule.startOf(frame)),
    slotsIn: (frame) => {
      const walls = rule.slotsIn(frame);
      return walls.every(isIn) ? walls : walls.filter(isIn);
    },
    ...(placeOf && { placeOf: (frame, index) => placeOf(frame, index + rule.slotsIn(frame).findIndex(isIn)) }),
  };
};

/** The last slot that a count leaves, counted from the anchor; infinite where there is no count, or there are no more slots up to a day. Its work is that of the slots counted. */
export const lastCounted = (
  rule: SlotRule,
  { anchor, to }: { readonly anchor: number; readonly to: number },
  count: number | undefined,
): WallMinute => {
  if (count === undefined || rule.atMost({ from: anchor, to }) <= count) return Number.POSITIVE_INFINITY;
  let left = count;
  for (let frame = rule.frameOf(anchor); rule.startOf(frame) <= to; frame += 1) {
    const walls = rule.slotsIn(frame);
    const before = walls.findIndex((wall) => wall >= anchor * minutesInDay);
    const counted = before < 0 ? 0 : walls.length - before;
    if (counted >= left) return left === 0 ? anchor * minutesInDay - 1 : (walls[before + left - 1] ?? 0);
    left -= counted;
  }
  return Number.POSITIVE_INFINITY;
};
