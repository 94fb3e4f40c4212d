import { groupBy } from "../../base/group-by.js";
import type { Plan } from "../../model/plan.js";
import type { Id } from "../../model/values/id.js";
import { dayNumberOf } from "../../time/days.js";
import { monthsIn } from "../../time/months-in.js";
import { flowSums, type ReadingsAsked } from "../costs/flow-sums.js";
import { tidyFigure } from "../costs/tidy-figure.js";

/** What a channel brought. */
export interface MeasuredValue {
  /** In all. */
  readonly total: number;
  /** A month, by the days that were measured. */
  readonly perMonth: number;
  /** How many days that is. */
  readonly days: number;
  /** The measurements. */
  readonly readings: readonly Id<"measurement">[];
}

/** Returns what each channel brought that readings of it tell of: `unclear` where they may count the same money twice. */
export const measuredValues = (plan: Plan, asked: ReadingsAsked): ReadonlyMap<string, MeasuredValue | "unclear"> => {
  const sums = flowSums(plan, { unit: "money", kinds: ["outcome", "impact"] }, asked);
  const metrics = new Set<string>(sums.map(({ metric }) => metric));
  const values = new Map<string, MeasuredValue | "unclear">();
  for (const { metric, channel, value, period } of plan.measurements)
    if (channel !== undefined && typeof value === "number" && metrics.has(metric) && (period?.to ?? "9") <= asked.on)
      values.set(channel, "unclear");
  const byChannel = groupBy(
    sums.flatMap(({ channels }) => channels),
    ({ id }): string => id,
  );
  for (const [channel, [sum, ...others]] of byChannel) {
    if (sum === undefined || others.length > 0) continue;
    let [days, months] = [0, 0];
    for (const run of sum.days) {
      const [from, to] = [dayNumberOf(run.from), dayNumberOf(run.to)];
      days += to - from + 1;
      months += monthsIn(from, to);
    }
    values.set(channel, { total: sum.total, perMonth: tidyFigure(sum.total / months), days, readings: sum.readings });
  }
  return values;
};
