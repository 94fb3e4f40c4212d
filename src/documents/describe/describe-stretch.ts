import { say } from "../say.js";
import type { DocumentWords } from "../words.js";

/** What a length of time is counted in. */
export type StretchUnit = "minute" | "hour" | "day" | "businessDay" | "week" | "month" | "quarter" | "year";

/** Returns a number of something as a length of time: "1 week", "3 weeks". */
export const describeStretch = (count: number, unit: StretchUnit, words: DocumentWords): string =>
  say(words, `unit.${unit}.${count === 1 ? "one" : "other"}`, { count });
