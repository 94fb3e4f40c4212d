import type { CalendarEntry } from "../../model/schedule/calendar.js";

/** Whether people did something to an entry, or it has come further than an open slot: it outlives its rule. */
export const isTouched = ({ origin, pinned, status, content }: CalendarEntry): boolean =>
  origin !== "generated" || pinned === true || status !== "open" || content !== undefined;
