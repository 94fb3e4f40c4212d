import { addToGroup } from "../base/add-to-group.js";
import { memo } from "../base/memo.js";
import { indexOf } from "../model/find/plan-index.js";
import type { Kind } from "../model/kind.js";
import type { Metric } from "../model/measurement/metric.js";
import type { Plan } from "../model/plan.js";
import type { Strategy } from "../model/strategy/strategy.js";
import type { Id } from "../model/values/id.js";

/** What puts a metric to use: a KPI, a tactic, an experiment, or a strategy that watches it. */
const users: readonly Kind[] = ["kpi", "tactic", "experiment", "strategy"];

/** Whether something uses a metric (C9). */
export const isMetricUsed = (plan: Plan, { id }: Metric): boolean =>
  indexOf(plan)
    .uses(id)
    .some(({ by }) => users.includes(by.kind));

/** The goals of a strategy of which a KPI or a tactic has one of some metrics, in the order of the strategy. */
export const goalsKnownBy = (strategy: Strategy, metrics: readonly Id<"metric">[]): readonly Id<"goal">[] => {
  const known = goalsByMetric(strategy);
  const found = new Set(metrics.flatMap((metric) => known.get(metric) ?? []));
  return [...found];
};

const goalsByMetric = /* @__PURE__ */ memo(({ goals }: Strategy): ReadonlyMap<string, readonly Id<"goal">[]> => {
  const known = new Map<string, Id<"goal">[]>();
  for (const { id, kpis, tactics } of goals)
    for (const metric of new Set([...kpis.map((kpi) => kpi.metric), ...tactics.flatMap((tactic) => tactic.metrics)]))
      addToGroup(known, metric, id);
  return known;
});
