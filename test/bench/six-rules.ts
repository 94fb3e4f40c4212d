import type { Finding, Plan } from "../../src/index.js";
import { type Coverage, checkRules, recommendedRules } from "../../src/index.js";

/** Six of the standard rules that are alike in no way: three look at a thing alone, one goes up from it, and two ask who names it. */
const ids = [
  "goal-needs-kpi",
  "tactic-needs-metric",
  "kpi-needs-target",
  "goal-needs-objective",
  "audience-needs-message",
  "metric-unused",
] as const;

export type RuleId = (typeof ids)[number];

const wanted: ReadonlySet<string> = new Set(ids);
const rules = recommendedRules.filter(({ id }) => wanted.has(id));

/** The library's check with these rules alone. */
export const checkSix = (plan: Plan): Coverage => checkRules(plan, rules);

/** How many problems a report tells of: where several are told in one sentence, each counts. */
export const problemsIn = ({ findings }: Coverage): number => findings.reduce((sum, finding) => sum + problemsOf(finding), 0);

const problemsOf = ({ node, related }: Finding): number => (node === null ? related.length : 1);

/** A plan as the peers see it: as JSON, in which each list is there. */
export type PlanData = Pick<Plan, "strategies" | "audiences" | "metrics" | "messages" | "experiments">;

/** What the last three rules ask: which objectives lead up to the business, which audiences have a message, which metrics are used. */
export interface Known {
  readonly leading: ReadonlySet<string>;
  readonly addressed: ReadonlySet<string>;
  readonly used: ReadonlySet<string>;
}

const known = new WeakMap<object, Known>();

/** Gathers that once for each plan: both peers are written by somebody who knows that a search for each thing would be slow. */
export const knownOf = (plan: PlanData): Known => {
  const found = known.get(plan) ?? gather(plan);
  known.set(plan, found);
  return found;
};

const gather = ({ strategies, messages, experiments }: PlanData): Known => {
  const leading = new Set<string>();
  const used = new Set<string>();
  for (const { businessObjectives, marketingObjectives, goals, kpis, tactics, watches } of strategies) {
    for (const { id } of businessObjectives) leading.add(id);
    for (const { id, serves } of marketingObjectives) if (serves.some((one) => leading.has(one))) leading.add(id);
    for (const metric of watches) used.add(metric);
    for (const holder of [...businessObjectives, ...goals, { kpis }]) for (const { metric } of holder.kpis) used.add(metric);
    for (const holder of [...goals, { tactics }]) for (const { metrics } of holder.tactics) for (const metric of metrics) used.add(metric);
  }
  for (const { metric } of experiments) if (metric !== undefined) used.add(metric);
  const addressed = new Set<string>(messages.flatMap(({ audience }) => audience ?? []));
  return { leading, addressed, used };
};
