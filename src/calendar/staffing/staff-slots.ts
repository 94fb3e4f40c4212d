import { minutesInDay } from "../../time/units.js";
import type { Days } from "../horizon.js";
import type { Slot } from "../slot.js";
import type { Staffing } from "./staffing.js";

/**
 * Hands on the slots of the days asked for in the order in which they come, each once it is decided who makes it. Slots are held back while their week is open, and those behind
 * them, so that memory does not grow with the number of weeks.
 */
export function* staffSlots(slots: Iterable<Slot>, staffing: Staffing, asked: Days): Generator<Slot> {
  let waiting: Slot[] = [];
  const isReady = isIn(asked);
  const handedOn = function* (count: number): Generator<Slot> {
    const ready = waiting.slice(0, count);
    waiting = waiting.slice(count);
    for (const slot of ready)
      if (isReady(slot)) yield slot;
      else staffing.drop(slot);
  };
  for (const slot of slots) {
    const isAnyReady = staffing.settle(slot.moment);
    staffing.add(slot);
    waiting.push(slot);
    if (!isAnyReady) continue;
    const open = waiting.findIndex((one) => staffing.isOpen(one));
    yield* handedOn(open < 0 ? waiting.length : open);
  }
  staffing.settle();
  yield* handedOn(waiting.length);
}

/** Returns what tells whether a slot is put on some days. */
export const isIn = ({ from, to }: Days): ((slot: Slot) => boolean) => {
  const [first, end] = [from * minutesInDay, (to + 1) * minutesInDay];
  return ({ wall }) => wall >= first && wall < end;
};
