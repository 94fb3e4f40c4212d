import { minutesInDay } from "../../time/units.js";
import type { ActiveDays } from "../active-days.js";
import type { SlotRule, WallMinute } from "./slot-rule.js";

/** Where a rule stops: the frame and the place in it of the last slot that counts; infinite where all do. */
export interface LastSlot {
  /** Its frame. */
  readonly frame: number;
  /** Its place in the frame; -1: none of the frame counts. */
  readonly index: number;
}

/** A rule within the days it is active on and the number of slots that its cadence counts. */
export const limitedRule = (rule: SlotRule, { from, to, anchor }: ActiveDays, count: number | undefined): SlotRule => {
  const [first, end] = [from * minutesInDay, (to + 1) * minutesInDay - 1];
  let last: LastSlot | undefined;
  const isIn = (frame: number, index: number, wall: WallMinute): boolean => {
    last ??= lastCounted(rule, { anchor, to }, count);
    return wall >= first && wall <= end && !isAfter(last, frame, index);
  };
  const { placeOf } = rule;
  return {
    ...rule,
    startOf: (frame) => (rule.startOf(frame) > to ? Number.POSITIVE_INFINITY : rule.startOf(frame)),
    slotsIn: (frame) => {
      const walls = rule.slotsIn(frame);
      const isInFrame = (wall: WallMinute, index: number): boolean => isIn(frame, index, wall);
      return walls.every(isInFrame) ? walls : walls.filter((wall, index) => isIn(frame, index, wall));
    },
    ...(placeOf && {
      placeOf: (frame, index) => placeOf(frame, index + rule.slotsIn(frame).findIndex((wall, at) => isIn(frame, at, wall))),
    }),
  };
};

/** Whether a slot comes after the last one that counts. */
export const isAfter = (last: LastSlot, frame: number, index: number): boolean =>
  frame > last.frame || (frame === last.frame && index > last.index);

/** The last slot that a count leaves, counted from the anchor; infinite where there is no count, or there are no more slots up to a day. Its work is that of the slots counted. */
export const lastCounted = (
  rule: SlotRule,
  { anchor, to }: { readonly anchor: number; readonly to: number },
  count: number | undefined,
): LastSlot => {
  if (count === undefined || rule.atMost({ from: anchor, to }) <= count) return endless;
  let left = count;
  for (let frame = rule.frameOf(anchor); rule.startOf(frame) <= to; frame += 1) {
    const walls = rule.slotsIn(frame);
    const before = walls.findIndex((wall) => wall >= anchor * minutesInDay);
    const counted = before < 0 ? 0 : walls.length - before;
    if (counted >= left) return { frame, index: before + left - 1 };
    left -= counted;
  }
  return endless;
};

/** Where no slot is the last. */
export const endless: LastSlot = { frame: Number.POSITIVE_INFINITY, index: 0 };
