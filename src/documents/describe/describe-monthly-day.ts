import type { MonthlyDay, NthWeekday, YearlyDay } from "../../model/schedule/recurrence-day.js";
import { say } from "../say.js";
import type { DocumentWords } from "../words.js";
import { nameOfMonth } from "./name-of-month.js";
import { ordinalOf } from "./ordinal-of.js";

const describeNthWeekday = ({ nth, weekday }: NthWeekday, words: DocumentWords): string =>
  say(words, "monthDay.weekday", { ordinal: ordinalOf(nth, words) ?? String(nth), weekday: words[`weekday.${weekday}`] });

const describeBusinessDay = (nth: number, words: DocumentWords): string => {
  const ordinal = ordinalOf(nth, words);
  if (ordinal !== undefined) return say(words, "monthDay.business", { ordinal });
  return say(words, nth < 0 ? "monthDay.businessFromEnd" : "monthDay.businessCounted", { count: Math.abs(nth) });
};

/** Returns a day of the month: "the first Tuesday", "day 15", "the last business day". */
export const describeMonthlyDay = (day: MonthlyDay, words: DocumentWords): string => {
  if ("weekday" in day) return describeNthWeekday(day, words);
  if ("nth" in day) return describeBusinessDay(day.nth, words);
  if ("nearest" in day) return say(words, "monthDay.businessNearest", { day: day.nearest });
  if (day.day === -1) return words["monthDay.last"];
  return say(words, day.clamp === true ? "monthDay.clamp" : "monthDay.day", { day: day.day });
};

/** Returns a day of the year: "4 July", "the fourth Thursday of November". */
export const describeYearlyDay = (day: YearlyDay, words: DocumentWords): string => {
  const month = nameOfMonth(day.month, words);
  return "weekday" in day
    ? say(words, "yearDay.weekday", { weekday: describeNthWeekday(day, words), month })
    : say(words, "yearDay.date", { day: day.day, month });
};
