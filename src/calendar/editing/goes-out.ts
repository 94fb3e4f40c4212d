import type { CalendarEntry } from "../../model/schedule/calendar.js";

/** Whether an entry is to go out: it is not skipped, and nobody said no to it. */
export const goesOut = ({ origin, status }: Pick<CalendarEntry, "origin" | "status">): boolean =>
  origin !== "skipped" && status !== "rejected" && status !== "blocked";
