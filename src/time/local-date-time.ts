import { isLocalDate } from "./local-date.js";
import { isLocalTime } from "./local-time.js";

/** Returns whether the text is a day and a time of day, `yyyy-mm-ddTHH:MM`, each as `isLocalDate` and `isLocalTime` have it; no zone is known, so it may fall in a gap. */
export const isLocalDateTime = (text: string): boolean =>
  text.length === 16 && text[10] === "T" && isLocalDate(text.slice(0, 10)) && isLocalTime(text.slice(11));
