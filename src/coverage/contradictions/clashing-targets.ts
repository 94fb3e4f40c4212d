import type { Metric } from "../../model/measurement/metric.js";
import type { Kpi } from "../../model/strategy/kpi.js";
import type { Target } from "../../model/strategy/target.js";
import type { DateRef } from "../../model/values/date-ref.js";
import type { Report } from "../rule.js";
import { type OnScale, scaleOf } from "./scale-of.js";

/** The sentences of `milestone-beyond-target`. */
export const clashMessages = {
  disagree: "The KPI “{kpi, name}” has two targets that are due at the same time but ask for different things. Keep one, or change a date.",
  slips:
    "The KPI “{kpi, name}” asks for {kind, select, growth {growth of {earlier, percent} on {from, date}, but of {later, percent} on {to, date}} share {{earlier, percent} on {from, date}, but for {later, percent} on {to, date}} rank {place {earlier} on {from, date}, but for place {later} on {to, date}} other {{earlier} on {from, date}, but for {later} on {to, date}}}, which is worse. Correct one of these targets, or the dates.",
  late: "A milestone of the KPI “{kpi, name}” is due on {date, date}, after the KPI itself on {due, date}. Correct one of the dates.",
  beyond:
    "A milestone of the KPI “{kpi, name}” asks for {kind, select, growth {growth of {earlier, percent}, but its target for {later, percent}} share {{earlier, percent}, but its target for {later, percent}} rank {place {earlier}, but its target for place {later}} other {{earlier}, but its target for {later}}}. Correct one of the two.",
} as const;

/** One way in which the targets of a KPI do not fit together, ready to be reported. */
export type Clash = Report<typeof clashMessages, "kpi">;

/** A target and its day. */
export interface DueTarget {
  /** By when. */
  readonly due: DateRef;
  /** What is to be reached by then. */
  readonly target: Target;
}

/** What clashes between targets of one KPI that are due at the same time and ask for different figures, or leave none between them. */
export const disagreeing = (targets: readonly DueTarget[], kpi: string): readonly Clash[] => {
  const agreed = new Map<string, OnScale>();
  for (const { due, target } of targets) {
    const own = scaleOf(target);
    const key = JSON.stringify([due, own.scale]);
    const other = agreed.get(key) ?? own;
    const [least, most] = [own.atLeast ?? other.atLeast, own.atMost ?? other.atMost];
    const differs = least !== (other.atLeast ?? least) || most !== (other.atMost ?? most);
    const isEmpty = other !== own && least !== undefined && most !== undefined && least > most;
    if (differs || isEmpty) return [{ message: "disagree", values: { kpi }, at: "milestones" }];
    agreed.set(key, { scale: own.scale, atLeast: least, atMost: most });
  }
  return [];
};

const earlierFirst = (one: { readonly due: string }, other: { readonly due: string }): number => (one.due < other.due ? -1 : 1);

/**
 * What clashes between targets of one KPI of which the later asks for less, where its metric is a level that is to move one way.
 * A flow or rate may well have its good season first, and is left alone.
 */
export const slipping = (targets: readonly DueTarget[], metric: Metric | undefined, kpi: string): readonly Clash[] => {
  if (metric?.nature !== "level" || metric.direction === undefined) return [];
  const field = metric.direction === "up" ? "atLeast" : "atMost";
  const best = new Map<string, { readonly on: string; readonly figure: number }>();
  const dated = targets.flatMap(({ due, target }) => (typeof due === "string" && target.kind !== "rubric" ? [{ due, target }] : []));
  for (const { due: on, target } of dated.sort(earlierFirst)) {
    const own = scaleOf(target);
    const figure = own[field];
    if (figure === undefined) continue;
    const before = best.get(own.scale);
    if (before !== undefined && (field === "atLeast" ? figure < before.figure : figure > before.figure))
      return [
        {
          message: "slips",
          values: { kpi, kind: target.kind, earlier: before.figure, from: before.on, later: figure, to: on },
          at: "milestones",
        },
      ];
    best.set(own.scale, { on, figure });
  }
  return [];
};

/** The first milestone after the deadline of its KPI. */
export const overdue = ({ id: kpi, due, milestones }: Kpi): readonly Clash[] => {
  if (typeof due !== "string") return [];
  const late = milestones.find((milestone) => typeof milestone.due === "string" && milestone.due > due);
  return late === undefined ? [] : [{ message: "late", values: { kpi, date: String(late.due), due }, at: "milestones" }];
};

/** The first milestone that asks for more than the target, both for a reading and not for a length of time; a flow or rate may well have its good season first. */
export const beyond = ({ id: kpi, target, milestones }: Kpi, metric: Metric | undefined): readonly Clash[] => {
  if (target === undefined || target.kind === "rubric" || "per" in target || metric?.nature === "flow" || metric?.nature === "rate")
    return [];
  const own = scaleOf(target);
  for (const { target: earlier } of milestones) {
    const { scale, atLeast, atMost } = scaleOf(earlier);
    if (scale !== own.scale) continue;
    const values = { kpi, kind: target.kind };
    if (atLeast !== undefined && own.atLeast !== undefined && atLeast > own.atLeast)
      return [{ message: "beyond", values: { ...values, earlier: atLeast, later: own.atLeast }, at: "milestones" }];
    if (atMost !== undefined && own.atMost !== undefined && atMost < own.atMost)
      return [{ message: "beyond", values: { ...values, earlier: atMost, later: own.atMost }, at: "milestones" }];
  }
  return [];
};
