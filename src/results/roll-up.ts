import { addToGroup } from "../base/add-to-group.js";
import type { Plan } from "../model/plan.js";
import type { Id } from "../model/values/id.js";
import { objectivesOf } from "../practice/objectives.js";
import { countsOf, worstFirst } from "./counts-of.js";
import type { KpiResult, Results, ResultsOf } from "./results.js";

/** Counts the verdicts of the KPIs that tell of each goal, objective and strategy, and names the worst. A KPI of two goals that serve one objective counts there once. */
export const rolledUp = (
  plan: Plan,
  results: ReadonlyMap<string, KpiResult>,
): Pick<Results, "goals" | "marketingObjectives" | "businessObjectives" | "strategies"> => {
  const { strategies } = plan;
  const resultsOf = <K extends "goal" | "marketingObjective" | "businessObjective" | "strategy">(
    id: Id<K>,
    kpis: Iterable<{ readonly id: Id<"kpi"> }>,
  ): ResultsOf<K> => {
    const found = [...new Set([...kpis].map((kpi) => kpi.id))].flatMap((kpi) => results.get(kpi) ?? []);
    const worst = worstFirst.find((verdict) => found.some((result) => result.verdict === verdict));
    return {
      ...{ id, kpis: found.map(({ kpi }) => kpi), counts: countsOf(found.map(({ verdict }) => verdict)) },
      ...(worst !== undefined && {
        worst: { verdict: worst, kpis: found.flatMap(({ kpi, verdict }) => (verdict === worst ? [kpi] : [])) },
      }),
    };
  };
  const byObjective = new Map<string, { readonly id: Id<"kpi"> }[]>();
  for (const { goals } of strategies)
    for (const goal of goals)
      for (const objective of new Set<string>([...goal.serves, ...objectivesOf(plan, goal)]))
        for (const kpi of goal.kpis) addToGroup(byObjective, objective, kpi);
  return {
    goals: strategies.flatMap(({ goals }) => goals.map(({ id, kpis }) => resultsOf(id, kpis))),
    marketingObjectives: strategies.flatMap(({ marketingObjectives }) =>
      marketingObjectives.map(({ id }) => resultsOf(id, byObjective.get(id) ?? [])),
    ),
    businessObjectives: strategies.flatMap(({ businessObjectives }) =>
      businessObjectives.map(({ id, kpis }) => resultsOf(id, [...kpis, ...(byObjective.get(id) ?? [])])),
    ),
    strategies: strategies.map(({ id, kpis, businessObjectives, goals }) =>
      resultsOf(id, [...businessObjectives.flatMap((objective) => objective.kpis), ...goals.flatMap((goal) => goal.kpis), ...kpis]),
    ),
  };
};
