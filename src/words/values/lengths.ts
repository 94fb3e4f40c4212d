import { sayerOf } from "../phrases.js";
import type { Phrasing } from "../wording.js";
import { joinWords } from "./lists.js";

/** English for lengths of time, and for how often something comes back. */
export const lengthMessages = {
  "length.minute": "{count, plural, one {# minute} other {# minutes}}",
  "length.hour": "{count, plural, one {# hour} other {# hours}}",
  "length.day": "{count, plural, one {# day} other {# days}}",
  "length.businessDay": "{count, plural, one {# business day} other {# business days}}",
  "length.week": "{count, plural, one {# week} other {# weeks}}",
  "length.month": "{count, plural, one {# month} other {# months}}",
  "length.quarter": "{count, plural, one {# quarter} other {# quarters}}",
  "length.year": "{count, plural, one {# year} other {# years}}",
  "every.hour": "every hour",
  "every.day": "every day",
  "every.week": "every week",
  "every.month": "every month",
  "every.quarter": "every quarter",
  "every.year": "every year",
} as const;

const say = /* @__PURE__ */ sayerOf("values", lengthMessages);

/** What a length of time is counted in. */
export type LengthUnit = "minute" | "hour" | "day" | "businessDay" | "week" | "month" | "quarter" | "year";

/** Returns a length of time: "1 week", "3 weeks". */
export const describeLength = (count: number, unit: LengthUnit, wording: Phrasing): string => say(wording, `length.${unit}`, { count });

const clockUnits = [
  { unit: "day", minutes: 1440 },
  { unit: "hour", minutes: 60 },
  { unit: "minute", minutes: 1 },
] as const;

/** Returns a number of minutes in days, hours and minutes: 900 as "15 hours", 1530 as "1 day, 1 hour and 30 minutes". */
export const describeDuration = (minutes: number, wording: Phrasing): string => {
  const parts: string[] = [];
  let left = minutes;
  for (const { unit, minutes: length } of clockUnits) {
    const count = length === 1 ? left : Math.floor(left / length);
    if (count !== 0) parts.push(describeLength(count, unit, wording));
    left -= count * length;
  }
  return parts.length === 0 ? describeLength(0, "minute", wording) : joinWords(parts, wording);
};

/** Returns how often something comes back: "every week". */
export const describeEvery = (period: "hour" | "day" | "week" | "month" | "quarter" | "year", wording: Phrasing): string =>
  say(wording, `every.${period}`);
