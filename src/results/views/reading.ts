import type { Metric, MetricKind } from "../../model/measurement/metric.js";
import type { Plan } from "../../model/plan.js";
import type { Id } from "../../model/values/id.js";
import type { Wording } from "../../words/wording.js";
import type { ViewWork } from "./view-item.js";

/** What it takes to read a plan as a framework. */
export interface Reading {
  /** The plan. */
  readonly plan: Plan;
  /** How things are put into words. */
  readonly wording: Wording;
  /** What a metric is evidence of, by itself or by its catalogue entry. */
  readonly kindOf: (metric: Metric) => MetricKind | undefined;
  /** By the id of a thing, the strategy it stands in. */
  readonly strategies: ReadonlyMap<string, Id<"strategy">>;
  /** The tactics that were read already, by id: one that serves many goals is one item, which stands at each of them. */
  readonly tactics: Map<string, ViewWork>;
}

/** Returns by the id of each thing in a strategy that strategy, itself included. */
export const strategiesByThing = ({ strategies }: Plan): ReadonlyMap<string, Id<"strategy">> => {
  const found = new Map<string, Id<"strategy">>();
  for (const { id, businessObjectives, marketingObjectives, goals, kpis, tactics } of strategies) {
    const inGoals = goals.flatMap((goal) => [...goal.kpis, ...goal.tactics]);
    const all = [
      ...businessObjectives,
      ...businessObjectives.flatMap((one) => one.kpis),
      ...marketingObjectives,
      ...goals,
      ...inGoals,
      ...kpis,
      ...tactics,
    ];
    found.set(id, id);
    for (const thing of all) found.set(thing.id, id);
  }
  return found;
};
