import type { MeasuredValue } from "../../model/measurement/measurement.js";
import type { DateRange } from "../../model/values/date-range.js";
import type { LocalDate } from "../../model/values/dates.js";
import type { Wording } from "../wording.js";
import { withAsides } from "./asides.js";
import { describeDateRange } from "./dates.js";
import { describeDay } from "./days.js";
import { describeNumber } from "./figures.js";

/** What was read, and when. */
export interface StatedReading {
  /** What it says: a figure in the metric's unit, or the level of a rubric. */
  readonly value: NonNullable<MeasuredValue>;
  /** The day it was read. */
  readonly on?: LocalDate;
  /** The days it was counted over. */
  readonly period?: DateRange;
}

/** Returns what was read with its days, and what else is to be said in passing: "612 (4 January 2027 to 10 January 2027)", "0.45 (31 March 2027; Forum)". */
export const describeReading = ({ value, on, period }: StatedReading, wording: Wording, asides: readonly string[] = []): string => {
  const days = [on && describeDay(on, wording), period && describeDateRange(period, wording)];
  return withAsides(typeof value === "number" ? describeNumber(value) : value, [...days, ...asides], wording, { apart: "semicolon" });
};
