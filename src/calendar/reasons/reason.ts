import type { Placeholders } from "../../base/text/placeholders.js";
import { shortValue } from "../../base/text/short-value.js";
import type { calendarMessages } from "./calendar-messages.js";

/** The key of a sentence in the calendar's table. */
export type CalendarKey = keyof typeof calendarMessages;

/** The raw values a sentence needs; one that may be absent is given as `undefined`. */
export type ReasonValues<K extends CalendarKey> = {
  readonly [Name in Placeholders<(typeof calendarMessages)[K]>]: string | number | undefined;
};

/** Why something is as it is: what a sentence is made of, in any language. */
export interface Reason {
  /** The full key of the sentence. */
  readonly key: string;
  /** Its raw values: ids, days, figures, codes. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** What begins the keys of the calendar's sentences. */
export const calendarOwner = "calendar";

/** Returns a reason, its values checked by the compiler and frozen; those that are absent are left out, long texts cut short. */
export const reasonOf = <K extends CalendarKey>(key: K, values: ReasonValues<K>): Reason => {
  const stated: Record<string, string | number> = {};
  for (const [name, value] of Object.entries<string | number | undefined>(values))
    if (value !== undefined) stated[name] = shortValue(value);
  return { key: `${calendarOwner}/${key}`, values: Object.freeze(stated) };
};
