import { minutesInDay } from "../../time/units.js";
import type { ActiveDays } from "../active-days.js";
import { countedRule } from "./counted-rule.js";
import type { SlotRule, WallMinute } from "./slot-rule.js";

/** A rule within the days it is active on and the number of slots that its cadence counts. */
export const limitedRule = (all: SlotRule, { from, to, anchor }: ActiveDays, count: number | undefined): SlotRule => {
  const rule = count === undefined ? all : countedRule(all, count, anchor);
  const [first, end] = [from * minutesInDay, (to + 1) * minutesInDay - 1];
  const isIn = (wall: WallMinute): boolean => wall >= first && wall <= end;
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
