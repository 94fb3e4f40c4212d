import type { DateForm, Language } from "../base/text/language.js";

/**
 * English, the default: it names no words and no templates, because each part of the library holds its own in English, and it writes dates by itself.
 *
 * @example
 * ```ts
 * import { english } from "social-plan";
 *
 * english.date("2027-01-04", "date"); // => "4 January 2027"
 * english.time(570); // => "09:30"
 * ```
 */
export const english: Language = /* @__PURE__ */ Object.freeze({
  tag: "en",
  words: /* @__PURE__ */ Object.freeze({}),
  templates: /* @__PURE__ */ Object.freeze({}),
  date: (day: string, form: DateForm): string => {
    const [year = "", month = "", ofMonth = ""] = day.split("-");
    switch (form) {
      case "date":
        return `${Number(ofMonth)} ${monthOf(month)} ${year}`;
      case "day":
        return `${Number(ofMonth)} ${monthOf(month)}`;
      case "month":
        return monthOf(month);
      case "weekday":
        return weekdayOf(day);
      case "weekday-short":
        return weekdayOf(day).slice(0, 3);
    }
  },
  time: (minutes: number): string => `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`,
});

const months = "January,February,March,April,May,June,July,August,September,October,November,December";
const weekdays = "Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday";

/** The number stays where there is no such month. */
const monthOf = (month: string): string => months.split(",")[Number(month) - 1] ?? month;

/** A text without a time is a day in UTC (ECMA-262, 21.4.1.32), so the host's zone has no say. */
const weekdayOf = (day: string): string => weekdays.split(",")[new Date(day).getUTCDay()] ?? day;

const twoDigits = (number: number): string => String(number).padStart(2, "0");
