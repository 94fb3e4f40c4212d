import * as z from "zod/mini";
import { number } from "../schema/number.js";
import { objectOf } from "../schema/object-of.js";
import { oneOfShapes } from "../schema/one-of-shapes.js";
import { sameAs } from "../schema/same-as.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type DateRange, dateRange } from "../values/date-range.js";
import { type LocalDate, localDate } from "../values/dates.js";

/** Where a KPI stood before: one figure. */
export interface ExactBaseline {
  /** The figure, in the metric's unit. */
  readonly value: number;
  /** The day it was read. */
  readonly on?: LocalDate;
  /** The days it was counted over. */
  readonly period?: DateRange;
}

/** Where a KPI stood before, known within limits: "20 to 25 %". */
export interface RangeBaseline {
  /** The least it may have been, in the metric's unit. */
  readonly atLeast: number;
  /** The most it may have been, in the metric's unit. */
  readonly atMost: number;
  /** The day it was read. */
  readonly on?: LocalDate;
  /** The days it was counted over. */
  readonly period?: DateRange;
}

/** The statement that nobody knows where a KPI stood, and why. */
export interface UnknownBaseline {
  /** Why it is not known. */
  readonly unknown: string;
}

/** Where a KPI stood before the work began. */
export type Baseline = ExactBaseline | RangeBaseline | UnknownBaseline;

/** How a baseline may be written. */
export type BaselineInput = Written<ExactBaseline> | Written<RangeBaseline> | Written<UnknownBaseline>;

const reading = () => ({ on: z.exactOptional(localDate), period: z.exactOptional(dateRange) });

/** The schema of a baseline. */
export const baselineSchema: z.ZodMiniType<Baseline, BaselineInput> = /* @__PURE__ */ (() =>
  sameAs<Baseline, BaselineInput>()(
    oneOfShapes([
      objectOf<ExactBaseline, Written<ExactBaseline>>()(() => ({ value: number, ...reading() })),
      objectOf<RangeBaseline, Written<RangeBaseline>>()(() => ({ atLeast: number, atMost: number, ...reading() })),
      objectOf<UnknownBaseline, Written<UnknownBaseline>>()(() => ({ unknown: text })),
    ]),
  ))();
