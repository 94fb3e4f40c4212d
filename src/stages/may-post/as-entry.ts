import type { CalendarEntry } from "../../model/schedule/calendar.js";
import type { PostSubject } from "./post-question.js";

/** Returns what the practice is asked about: the entry, or content that stands for itself. */
export const asEntry = ({ entry, item }: PostSubject): Pick<CalendarEntry, "content" | "tactic" | "pillar" | "empowers"> =>
  entry ?? (item === undefined ? {} : { content: item.id });
