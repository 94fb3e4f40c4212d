import type { CatalogMetric } from "../../catalog/catalog-metric.js";
import type { Channel } from "../../model/audience/channel.js";
import type { Metric, MetricKind } from "../../model/measurement/metric.js";
import type { Plan } from "../../model/plan.js";
import { factsOfMetric, type MetricLookUp } from "../facts-of-metric.js";
import type { TacticOn } from "./tactics-on.js";

/** The metrics that the catalogue knows. */
export interface KnownMetrics {
  /** All of them. */
  readonly metrics: readonly CatalogMetric[];
  /** The one with an id. */
  readonly metricFacts: MetricLookUp;
}

/**
 * Returns the metric of a plan by which a trial of a channel is judged: one that is measured there, or that the goals or tactics there have and no other channel alone. What comes
 * of it is better evidence than what people take from it, and that is better than what went out; what was put into it is none. Undefined where the plan has none.
 */
export const trialMetric = (
  plan: Plan,
  { id }: Channel,
  tactics: readonly TacticOn[],
  { metricFacts }: KnownMetrics,
): Metric | undefined => {
  const used = new Set<string>();
  for (const { tactic, goals } of tactics) {
    for (const metric of tactic.metrics) used.add(metric);
    for (const { kpis } of goals) for (const { metric } of kpis) used.add(metric);
  }
  let best: { readonly metric: Metric; readonly order: number } | undefined;
  for (const metric of plan.metrics) {
    const isThere = metric.channels.includes(id);
    if (!isThere && (metric.channels.length > 0 || !used.has(metric.id))) continue;
    const order = orderOf(factsOfMetric(metric, metricFacts).kind);
    if (order === undefined) continue;
    const among = order * 2 + (isThere ? 0 : 1);
    if (best === undefined || among < best.order) best = { metric, order: among };
  }
  return best?.metric;
};

/** The place of a kind among those by which a trial can be judged, best first; undefined for none of them. A metric that does not say comes last. */
const orderOf = (kind: MetricKind | undefined): number | undefined => {
  switch (kind) {
    case "outcome":
      return 0;
    case "impact":
      return 1;
    case "out-take":
      return 2;
    case "output":
      return 3;
    case undefined:
      return 4;
    case "activity":
    case "input":
      return undefined;
  }
};

/**
 * Returns the metric of the catalogue by which a trial of a channel is judged where the plan has none: of those that its platform reports the one of the best kind that can stand
 * alone, else the conversion rate, which can be taken anywhere (our choice). Undefined where the catalogue has neither.
 */
export const catalogMetricFor = ({ platform }: Channel, { metrics, metricFacts }: KnownMetrics): CatalogMetric | undefined => {
  let best: { readonly metric: CatalogMetric; readonly order: number } | undefined;
  for (const metric of metrics) {
    const order = orderOf(metric.kind);
    if (platform === undefined || order === undefined || metric.alwaysVain !== undefined || metric.reportedBy?.includes(platform) !== true)
      continue;
    const among = order * 2 + (metric.better === undefined ? 0 : 1);
    if (best === undefined || among < best.order) best = { metric, order: among };
  }
  return best?.metric ?? metricFacts(anywhere);
};

const anywhere = "conversion-rate";
