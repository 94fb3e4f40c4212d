import * as z from "zod/mini";
import { needsOther, notBoth, oneNeeded } from "../schema/beside.js";
import { flag } from "../schema/flag.js";
import { listed } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { inOrder } from "../values/date-range.js";
import { type LocalDate, type LocalTime, localDate, localTime } from "../values/dates.js";
import { type Id, id } from "../values/id.js";
import { type Weekday, weekday } from "../values/weekday.js";
import { type Holiday, type HolidayInput, holidaySchema } from "./holiday.js";

/** Hours of the day in which nothing goes out. */
export interface QuietHours {
  /** From this time. */
  readonly from: LocalTime;
  /** To this time, which is no longer quiet; earlier than `from`: of the next day. */
  readonly to: LocalTime;
}

/** Days or hours in which nothing is posted. Only a blackout blocks; a holiday does not. */
export interface Blackout extends Thing<"blackout"> {
  /** Why nothing is posted. */
  readonly name?: string;
  /** The first day. */
  readonly from?: LocalDate;
  /** The last day; absent: until further notice. */
  readonly to?: LocalDate;
  /** On this holiday of every year, instead of `from` and `to`. */
  readonly on?: Holiday;
  /** Only in these hours; absent: all day. */
  readonly hours?: QuietHours;
  /** Only on these days of the week. */
  readonly days?: readonly Weekday[];
  /** Only on these channels; absent: all. */
  readonly channels?: readonly Id<"channel">[];
  /** Every year again. */
  readonly yearly?: true;
}
/** A blackout as it may be written. */
export interface BlackoutInput extends Omit<Written<Blackout>, "on"> {
  /** On this holiday of every year. */
  readonly on?: HolidayInput | undefined;
}

const hoursSchema = /* @__PURE__ */ (() =>
  objectOf<QuietHours, Written<QuietHours>>()(() => ({ from: localTime, to: localTime })).check(
    z.refine(({ from, to }) => from !== to, {
      path: ["to"],
      params: { code: "range", hint: "It must differ from `from`; leave `hours` out for the whole day." },
    }),
  ))();

/** The schema of a blackout. */
export const blackoutSchema = /* @__PURE__ */ (() =>
  objectOf<Blackout, BlackoutInput>()(() => ({
    ...thing<"blackout">(),
    name: z.exactOptional(text),
    from: z.exactOptional(localDate),
    to: z.exactOptional(localDate),
    on: z.exactOptional(holidaySchema),
    hours: z.exactOptional(hoursSchema),
    days: z.exactOptional(listed(weekday)),
    channels: z.exactOptional(listed(id<"channel">())),
    yearly: flag,
  })).check(
    inOrder(),
    oneNeeded("from", "on"),
    notBoth("on", "from"),
    notBoth("on", "to"),
    notBoth("on", "yearly"),
    needsOther("yearly", "to", { where: "from", hint: "What is repeated every year needs a last day, `to`." }),
  ))();
