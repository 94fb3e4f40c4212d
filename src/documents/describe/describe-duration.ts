import type { DocumentWords } from "../words.js";
import { describeStretch } from "./describe-stretch.js";
import { joinWords } from "./join-words.js";

const units = [
  { unit: "day", minutes: 1440 },
  { unit: "hour", minutes: 60 },
  { unit: "minute", minutes: 1 },
] as const;

/** Returns a number of minutes in days, hours and minutes: 900 as "15 hours", 1530 as "1 day, 1 hour and 30 minutes". */
export const describeDuration = (minutes: number, words: DocumentWords): string => {
  const parts: string[] = [];
  let left = minutes;
  for (const { unit, minutes: length } of units) {
    const count = length === 1 ? left : Math.floor(left / length);
    if (count !== 0) parts.push(describeStretch(count, unit, words));
    left -= count * length;
  }
  return parts.length === 0 ? describeStretch(0, "minute", words) : joinWords(parts, words);
};
