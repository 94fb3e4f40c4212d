import type { Kind } from "../../model/kind.js";
import type { DateRange } from "../../model/values/date-range.js";
import type { DateRef } from "../../model/values/date-ref.js";
import type { Id } from "../../model/values/id.js";
import type { Contradiction } from "./contradiction.js";

/** The days a thing is about, as far as they are stated, and the thing itself. */
export interface DateSpan {
  /** The kind of the thing. */
  readonly kind: Kind;
  /** The thing. */
  readonly id: Id;
  /** Its first day. */
  readonly from?: DateRef | undefined;
  /** Its last day. */
  readonly to?: DateRef | undefined;
}

/** A span that ends before it begins; a day relative to another is not compared. */
const backwards = ({ kind, id, from, to }: DateSpan): readonly Contradiction[] =>
  typeof from === "string" && typeof to === "string" && to < from ? [{ message: "backwards", values: { kind, thing: id, from, to } }] : [];

/** The contradiction in a span that lies wholly before or after the plan's period: one that only reaches beyond it is no mistake. */
export const outside = ({ kind, id, from, to }: DateSpan, period: DateRange | undefined): readonly Contradiction[] => {
  if (period === undefined) return [];
  const report = (date: string, message: "before" | "after"): readonly Contradiction[] => [
    { message, values: { kind, thing: id, date: date.slice(0, 10), ...period } },
  ];
  if (typeof from === "string" && from.slice(0, 10) > period.to) return report(from, "after");
  if (typeof to === "string" && to.slice(0, 10) < period.from) return report(to, "before");
  return [];
};

/** The contradiction in a span that runs backwards, or else misses the plan's period. */
export const misplaced = (span: DateSpan, period: DateRange | undefined): readonly Contradiction[] => {
  const turned = backwards(span);
  return turned.length > 0 ? turned : outside(span, period);
};
