import { assertLike } from "../base/arguments/assert-like.js";
import type { DateForm, Language } from "../base/text/language.js";
import { isLocalDate } from "../time/days.js";
import { type DateFnsLocale, formatDay } from "../time/format-day.js";

/**
 * Returns the `date` function of a language, made from a locale of date-fns. Days are formatted in UTC, whatever the host's zone; what is not a day is returned as it is.
 * Months and weekdays alone are in the form they have on their own, such as Polish "styczeń" beside "4 stycznia".
 *
 * @example
 * ```ts
 * import { de } from "date-fns/locale/de";
 * import { dateFnsDates } from "social-plan/documents";
 *
 * const date = dateFnsDates(de);
 * date("2027-01-04", "date"); // => "4. Januar 2027"
 * date("2027-01-04", "day"); // => "4. Januar"
 * date("2027-01-04", "weekday"); // => "Montag"
 * ```
 */
export const dateFnsDates = (locale: DateFnsLocale): Language["date"] => {
  assertLike(locale, localeExample, { path: ["locale"], expected: "a locale of date-fns, such as `de`" });
  const long = locale.formatLong.date({ width: "long" });
  const patterns: Readonly<Record<DateForm, string>> = {
    date: long,
    day: withoutYear(long),
    month: "LLLL",
    weekday: "cccc",
    "weekday-short": "ccc",
  };
  return (day, form) => (isLocalDate(day) ? formatDay(day, patterns[form], locale) : day);
};

/** What of a locale is used here and where days are formatted. */
const localeExample = { localize: { month: Object, day: Object, ordinalNumber: Object }, formatLong: { date: Object } };

/** The pattern without the year and without what joins it to the day and the month: "d 'de' MMMM 'de' y" becomes "d 'de' MMMM", "y年M月d日" becomes "M月d日". */
const withoutYear = (pattern: string): string => {
  const tokens = [...pattern.matchAll(/'(?:''|[^'])*'|([A-Za-z])\1*o?/g)];
  const year = tokens.find(([, letter]) => letter === "y");
  if (year === undefined) return pattern;
  const others = tokens.filter(([, letter]) => letter !== undefined && /[dLM]/.test(letter));
  const after = others.find(({ index }) => index > year.index);
  if (after !== undefined) return pattern.slice(after.index);
  const last = others.at(-1);
  return last === undefined ? pattern : pattern.slice(0, last.index + last[0].length);
};
