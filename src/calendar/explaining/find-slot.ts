import { minutesInDay } from "../../time/units.js";
import type { SlotRule } from "../recurrence/slot-rule.js";
import { standardPlace } from "../recurrence/standard-place.js";
import type { NumberedSlot } from "../rotation/stream-turns.js";

/** Returns the slot of a rule that lies in the frames of a day and has this behind `@` in its id; undefined where there is none. */
export const findSlot = (rule: SlotRule, day: number, place: string): NumberedSlot | undefined => {
  for (let frame = rule.frameOf(day); rule.startOf(frame) <= day; frame += 1)
    for (const [index, wall] of rule.slotsIn(frame).entries()) {
      if (wall >= (day + 1) * minutesInDay && rule.fateOf === undefined) return undefined;
      if ((rule.placeOf?.(frame, index) ?? standardPlace(wall, rule)) === place)
        return { frame, index, original: rule.fateOf?.(frame, index)?.original ?? wall };
    }
  return undefined;
};
