import * as z from "zod/mini";
import { choice } from "../schema/choice.js";
import { wholeNumber } from "../schema/number.js";
import { objectOf } from "../schema/object-of.js";
import { oneOfShapes } from "../schema/one-of-shapes.js";
import { sameAs } from "../schema/same-as.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type LocalDate, localDate } from "../values/dates.js";
import { type Weekday, weekday } from "../values/weekday.js";

/** What every holiday says of itself. */
interface AnyHoliday {
  /** What people call it. */
  readonly name: string;
  /** How many days it lasts, such as 7 for a whole week; absent: 1. */
  readonly days?: number;
}

/** A holiday on one day of one year. */
export interface SingleHoliday extends AnyHoliday {
  /** Its day, or its first. */
  readonly on: LocalDate;
}
/** A holiday on the same date of every year. */
export interface FixedHoliday extends AnyHoliday {
  /** 1 is January. */
  readonly month: number;
  /** The day of that month; 29 February is only in leap years. */
  readonly day: number;
  /** When it is kept if it falls on a weekend: on the Monday after, or on the Friday or Monday nearest; absent: on its own day. */
  readonly observed?: "next-weekday" | "nearest-weekday";
}
/** A holiday on a weekday of a month: Thanksgiving is the fourth Thursday of November. */
export interface FloatingHoliday extends AnyHoliday {
  /** 1 is January. */
  readonly month: number;
  /** 1 to 5; -1 is the last. */
  readonly nth: 1 | 2 | 3 | 4 | 5 | -1;
  /** The day of the week. */
  readonly weekday: Weekday;
}
/** A holiday that moves with Easter. */
export interface EasterHoliday extends AnyHoliday {
  /** Days from Easter Sunday of the Gregorian calendar: -2 is Good Friday, 1 Easter Monday, 39 Ascension Day. */
  readonly easter: number;
}

/** A holiday, of every year unless it names its year. It defines business days; only a blackout keeps posts away. */
export type Holiday = SingleHoliday | FixedHoliday | FloatingHoliday | EasterHoliday;

/** A holiday as it may be written. */
export type HolidayInput = Written<SingleHoliday> | Written<FixedHoliday> | Written<FloatingHoliday> | Written<EasterHoliday>;

const named = () => ({ name: text, days: z.exactOptional(wholeNumber(1, 366)) });
const month = () => wholeNumber(1, 12);

/** The schema of a holiday. */
export const holidaySchema: z.ZodMiniType<Holiday, HolidayInput> = /* @__PURE__ */ (() =>
  sameAs<Holiday, HolidayInput>()(
    oneOfShapes([
      objectOf<SingleHoliday, Written<SingleHoliday>>()(() => ({ ...named(), on: localDate })),
      objectOf<FixedHoliday, Written<FixedHoliday>>()(() => ({
        ...named(),
        month: month(),
        day: wholeNumber(1, 31),
        observed: z.exactOptional(choice(["next-weekday", "nearest-weekday"])),
      })),
      objectOf<FloatingHoliday, Written<FloatingHoliday>>()(() => ({
        ...named(),
        month: month(),
        nth: choice([1, 2, 3, 4, 5, -1]),
        weekday,
      })),
      objectOf<EasterHoliday, Written<EasterHoliday>>()(() => ({ ...named(), easter: wholeNumber(-150, 300) })),
    ]),
  ))();
