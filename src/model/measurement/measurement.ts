import * as z from "zod/mini";
import { number } from "../schema/number.js";
import { objectOf } from "../schema/object-of.js";
import { sameAs } from "../schema/same-as.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type DateRange, dateRange } from "../values/date-range.js";
import { type LocalDate, localDate } from "../values/dates.js";
import { type Id, id } from "../values/id.js";

/** One reading of a metric: a figure, the level of a rubric, or `null` for "not available", which is not zero. */
export type MeasuredValue = number | string | null;

/** A reading of a metric (B7). */
export interface Measurement extends Thing<"measurement"> {
  /** What was read. */
  readonly metric: Id<"metric">;
  /** What it said, in the metric's unit. */
  readonly value: MeasuredValue;
  /** The day it was read. */
  readonly on?: LocalDate;
  /** The days it was counted over. */
  readonly period?: DateRange;
  /** The channel it was read on. */
  readonly channel?: Id<"channel">;
  /** The tactic it is a result of. */
  readonly tactic?: Id<"tactic">;
  /** Whether it was paid for. */
  readonly paid?: boolean;
  /** Where the figure comes from. */
  readonly source?: string;
}
/** A measurement as it may be written. */
export interface MeasurementInput extends Written<Measurement> {}

/** The schema of a measurement. */
export const measurementSchema = /* @__PURE__ */ objectOf<Measurement, MeasurementInput>()(() => ({
  ...thing<"measurement">(),
  metric: id<"metric">(),
  value: sameAs<MeasuredValue, MeasuredValue>()(z.union([number, text, z.null()])),
  on: z.exactOptional(localDate),
  period: z.exactOptional(dateRange),
  channel: z.exactOptional(id<"channel">()),
  tactic: z.exactOptional(id<"tactic">()),
  paid: z.exactOptional(z.boolean()),
  source: z.exactOptional(text),
}));
