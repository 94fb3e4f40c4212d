import { groupBy } from "../../base/group-by.js";
import { memo } from "../../base/memo.js";
import type { Metric, MetricKind, MetricUnit } from "../../model/measurement/metric.js";
import type { Plan } from "../../model/plan.js";
import type { LocalDate } from "../../model/values/dates.js";
import { factsOfMetric, type MetricLookUp } from "../facts-of-metric.js";
import type { FlowSum } from "./cost-results.js";
import { sumOfFlow } from "./sum-of-flow.js";

/** Up to when readings count, and what the catalogue knows. */
export interface ReadingsAsked {
  /** The last day that counts. */
  readonly on: LocalDate;
  /** What the catalogue knows of a metric. */
  readonly metricFacts: MetricLookUp;
}

/**
 * Returns the metrics that are flows of a unit and one of these kinds, each with its readings added up, in the order of the plan; those of which nothing was read that counts
 * are left out.
 */
export const flowSums = (
  plan: Plan,
  { unit, kinds }: { readonly unit: MetricUnit; readonly kinds: readonly MetricKind[] },
  asked: ReadingsAsked,
): readonly FlowSum[] =>
  plan.metrics
    .filter((metric) => {
      const facts = factsOfMetric(metric, asked.metricFacts);
      return facts.unit === unit && facts.nature === "flow" && facts.kind !== undefined && kinds.includes(facts.kind);
    })
    .map((metric) => flowSumOf(plan, metric, asked.on))
    .filter(({ because }) => because !== "none");

/** Returns the readings of one metric, added up. */
export const flowSumOf = (plan: Plan, { id }: Pick<Metric, "id">, on: LocalDate): FlowSum =>
  sumOfFlow(id, measurementsByMetric(plan.measurements).get(id) ?? [], on);

const measurementsByMetric = /* @__PURE__ */ memo((measurements: Plan["measurements"]) =>
  groupBy(measurements, ({ metric }): string => metric),
);
