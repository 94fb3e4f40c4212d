import * as z from "zod/mini";
import { isLocalDate } from "../../time/days.js";
import { strictObject } from "../schema/strict-object.js";
import { type LocalDate, localDate } from "./dates.js";

/** A run of days; both ends belong to it. */
export interface DateRange {
  /** The first day. */
  readonly from: LocalDate;
  /** The last day, not before the first. */
  readonly to: LocalDate;
}

/** Says that a thing's `to` may not lie before its `from`, where both are days. */
export const inOrder = <T extends { readonly from?: LocalDate | undefined; readonly to?: LocalDate | undefined }>(): z.core.$ZodCheck<T> =>
  z.refine<T>(({ from = "", to = "" }) => from <= to || ![from, to].every(isLocalDate), {
    path: ["to"],
    params: { code: "range", hint: "It must not lie before `from`." },
  });

/** The schema of a run of days. */
export const dateRange: z.ZodMiniType<DateRange, DateRange> = /* @__PURE__ */ (() =>
  strictObject({ from: localDate, to: localDate }).check(inOrder()))();
