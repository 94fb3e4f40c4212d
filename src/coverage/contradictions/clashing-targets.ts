import type { Metric } from "../../model/measurement/metric.js";
import type { Target } from "../../model/strategy/target.js";
import type { DateRef } from "../../model/values/date-ref.js";
import type { Contradiction } from "./contradiction.js";
import { type OnScale, scaleOf } from "./scale-of.js";

/** A target and its day. */
export interface DueTarget {
  /** By when. */
  readonly due: DateRef;
  /** What is to be reached by then. */
  readonly target: Target;
}

/** The contradiction between targets of one KPI that are due at the same time and ask for different figures, or leave none between them. */
export const disagreeing = (targets: readonly DueTarget[], kpi: string): readonly Contradiction[] => {
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

/**
 * The contradiction between targets of one KPI of which the later asks for less, where its metric is a level that is to move one way.
 * A flow or rate may well have its good season first, and is left alone.
 */
export const slipping = (targets: readonly DueTarget[], metric: Metric | undefined, kpi: string): readonly Contradiction[] => {
  if (metric?.nature !== "level" || metric.direction === undefined) return [];
  const field = metric.direction === "up" ? "atLeast" : "atMost";
  const best = new Map<string, { readonly on: string; readonly figure: number }>();
  const dated = targets.flatMap(({ due, target }) => (typeof due === "string" && target.kind !== "rubric" ? [{ due, target }] : []));
  for (const { due: on, target } of dated.sort((a, b) => (a.due < b.due ? -1 : 1))) {
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
