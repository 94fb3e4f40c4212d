import * as z from "zod/mini";
import { flag } from "../schema/flag.js";
import { wholeNumber } from "../schema/number.js";
import { objectOf } from "../schema/object-of.js";
import { sameAs } from "../schema/same-as.js";
import type { Written } from "../schema/written.js";
import { type LocalDate, localDate } from "./dates.js";
import { type Id, id } from "./id.js";
import { type Weekday, weekday } from "./weekday.js";

/** A distance in time; negative numbers lie before. Months are added first, then weeks, days, business days, hours and minutes. */
export interface Offset {
  /** In calendar months. */
  readonly months?: number;
  /** In weeks of seven days. */
  readonly weeks?: number;
  /** In days. */
  readonly days?: number;
  /** In days on which the organisation works. */
  readonly businessDays?: number;
  /** In hours. */
  readonly hours?: number;
  /** In minutes. */
  readonly minutes?: number;
  /** Moves on to the nearest such weekday in the direction of the offset. */
  readonly snap?: Weekday;
  /** Stated as "about". */
  readonly about?: true;
}

/** A day relative to a campaign, a phase or a cadence; unresolvable until that anchor is known. */
export interface RelativeDate {
  /** What the offset counts from. */
  readonly to: Id<"campaign" | "phase" | "cadence">;
  /** How far from it. */
  readonly offset: Offset;
}

/** A day: stated, or relative to something that has one. */
export type DateRef = LocalDate | RelativeDate;

const steps = /* @__PURE__ */ wholeNumber(-1_000_000, 1_000_000);

/** The schema of a distance in time. */
export const offsetSchema = /* @__PURE__ */ objectOf<Offset, Written<Offset>>()(() => ({
  months: z.exactOptional(steps),
  weeks: z.exactOptional(steps),
  days: z.exactOptional(steps),
  businessDays: z.exactOptional(steps),
  hours: z.exactOptional(steps),
  minutes: z.exactOptional(steps),
  snap: z.exactOptional(weekday),
  about: flag,
}));

const relativeDateSchema = /* @__PURE__ */ objectOf<RelativeDate, { readonly to: RelativeDate["to"]; readonly offset: Written<Offset> }>()(
  () => ({
    to: id<"campaign" | "phase" | "cadence">(),
    offset: offsetSchema,
  }),
);

/** How a day may be written. */
export type DateRefInput = LocalDate | { readonly to: RelativeDate["to"]; readonly offset: Written<Offset> };

/** The schema of a day, stated or relative. */
export const dateRef: z.ZodMiniType<DateRef, DateRefInput> = /* @__PURE__ */ (() =>
  sameAs<DateRef, DateRefInput>()(z.union([localDate, relativeDateSchema])))();
