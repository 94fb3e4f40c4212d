import { dateOfDay } from "../../time/days.js";
import { minutesInDay } from "../../time/units.js";
import { timeOf } from "../time-of-day.js";
import type { SlotRule, WallMinute } from "./slot-rule.js";

/** What stands behind `@` in the id of a slot whose rule has no places of its own: its day, and its time where it has one. */
export const standardPlace = (slot: WallMinute, { hasTimes }: Pick<SlotRule, "hasTimes">): string => {
  const day = Math.floor(slot / minutesInDay);
  return hasTimes ? `${dateOfDay(day)}T${timeOf(slot - day * minutesInDay)}` : dateOfDay(day);
};
