import type { CalendarEntry } from "../../model/schedule/calendar.js";

/** Whether an entry is a slot of a rule that nothing fills yet; one that nobody skipped is looked for elsewhere. */
export const isFree = ({ status, content, cadence }: CalendarEntry): boolean =>
  status === "open" && content === undefined && cadence !== undefined;
