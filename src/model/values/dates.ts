import * as z from "zod/mini";
import { isLocalDate } from "../../time/days.js";
import { isInstant, normaliseInstant } from "../../time/instant.js";
import { isLocalDateTime, isLocalTime } from "../../time/local-time.js";
import { readTimeZone } from "../../time/zone-names.js";
import { zonesMeantBy } from "../../time/zones-meant-by.js";
import { scalar } from "../schema/scalar.js";

/** A civil day that exists, `2027-02-28`, from 1900 to 2200. */
export type LocalDate = string;
/** A time of day, `09:30`. */
export type LocalTime = string;
/** A civil day and time of day without a zone, `2027-03-14T02:30`. */
export type LocalDateTime = string;
/** A moment in UTC, `2027-03-14T07:30:00Z`; input may carry milliseconds, which are dropped. */
export type Instant = string;
/** An IANA zone name or `UTC`, in the case the engine writes it. */
export type TimeZone = string;

/** What of a text that is too long would do: an instant begins with a day and time. */
const beginningOf =
  (accepts: (text: string) => boolean) =>
  (text: string): Readonly<Record<string, string>> => {
    const suggestion = [text.slice(0, 16), text.slice(0, 10)].find(accepts);
    return suggestion === undefined ? {} : { suggestion, rest: text.slice(suggestion.length) };
  };

/** The schema of a civil day. */
export const localDate: z.ZodMiniType<LocalDate, LocalDate> = /* @__PURE__ */ (() =>
  scalar<LocalDate>("date", isLocalDate, beginningOf(isLocalDate)))();

/** The schema of a time of day. */
export const localTime: z.ZodMiniType<LocalTime, LocalTime> = /* @__PURE__ */ scalar<LocalTime>("time", isLocalTime);

const isLocalDay = (text: string): boolean => isLocalDate(text) || isLocalDateTime(text);

/** The schema of a civil day, with or without a time of day. */
export const localDay: z.ZodMiniType<LocalDate | LocalDateTime, LocalDate | LocalDateTime> = /* @__PURE__ */ (() =>
  scalar<string>("date", isLocalDay, beginningOf(isLocalDay)))();

/** The schema of an instant, written out in seconds. */
export const instant: z.ZodMiniType<Instant, Instant> = /* @__PURE__ */ (() =>
  z.pipe(
    scalar<Instant>("instant", isInstant),
    z.transform((text) => normaliseInstant(text) ?? text),
  ))();

/** The schema of a time zone, corrected in case. */
export const timeZone: z.ZodMiniType<TimeZone, TimeZone> = /* @__PURE__ */ (() =>
  z.pipe(
    scalar<TimeZone>(
      "timezone",
      (name) => readTimeZone(name) !== undefined,
      (name) => ({ suggestion: zonesMeantBy(name) }),
    ),
    z.transform((name) => readTimeZone(name) ?? name),
  ))();
