import type { DateRange } from "../../model/values/date-range.js";
import type { DateRef } from "../../model/values/date-ref.js";
import type { Contradiction } from "./contradiction.js";

/** The days a thing is about, as far as they are stated, and how a message names it. */
export interface DateSpan {
  /** The word for the thing. */
  readonly kind: string;
  /** Its name. */
  readonly name: string;
  /** Its first day. */
  readonly from?: DateRef | undefined;
  /** Its last day. */
  readonly to?: DateRef | undefined;
}

/** A span that ends before it begins; a day relative to another is not compared. */
const backwards = ({ kind, name, from, to }: DateSpan): readonly Contradiction[] =>
  typeof from === "string" && typeof to === "string" && to < from ? [{ message: "backwards", values: { kind, name, from, to } }] : [];

/** The contradiction in a span that lies wholly before or after the plan's period: one that only reaches beyond it is no mistake. */
export const outside = ({ kind, name, from, to }: DateSpan, period: DateRange | undefined): readonly Contradiction[] => {
  if (period === undefined) return [];
  const tell = (date: string, side: "before" | "after"): readonly Contradiction[] => [
    { message: "outside", values: { kind, name, date: date.slice(0, 10), side, ...period } },
  ];
  if (typeof from === "string" && from.slice(0, 10) > period.to) return tell(from, "after");
  if (typeof to === "string" && to.slice(0, 10) < period.from) return tell(to, "before");
  return [];
};

/** The contradiction in a span that runs backwards, or else misses the plan's period. */
export const misplaced = (span: DateSpan, period: DateRange | undefined): readonly Contradiction[] => {
  const turned = backwards(span);
  return turned.length > 0 ? turned : outside(span, period);
};
