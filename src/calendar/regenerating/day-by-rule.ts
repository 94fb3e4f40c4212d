import type { CalendarEntry } from "../../model/schedule/calendar.js";
import { isByHand } from "../editing/edit-move.js";

/** A move by the clocks may lead past midnight, but the slot belongs to the day before it. */
const byClocks = "calendar/moved.clocks";

/** The day on which the rules put an entry, before people moved it: the calendars that have this day have the entry. */
export const dayByRule = ({ original, moves }: Pick<CalendarEntry, "original" | "moves">): string => {
  let at = original;
  for (const move of moves) {
    if (isByHand(move)) break;
    if (move.key !== byClocks) at = move.to;
  }
  return at.slice(0, 10);
};
