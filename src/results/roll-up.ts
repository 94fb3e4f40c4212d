import { addToGroup } from "../base/add-to-group.js";
import type { Plan } from "../model/plan.js";
import type { Goal } from "../model/strategy/goal.js";
import type { Id } from "../model/values/id.js";
import { objectivesOf } from "../practice/objectives.js";
import { countsOf, worstFirst } from "./counts-of.js";
import type { KpiResult, Results, ResultsOf } from "./results.js";

/** Counts the verdicts of the KPIs that tell of each goal, objective and strategy, and names the worst. A goal that serves an objective in two ways counts there once. */
export const rolledUp = (
  plan: Plan,
  results: ReadonlyMap<string, KpiResult>,
): Pick<Results, "goals" | "marketingObjectives" | "businessObjectives" | "strategies"> => {
  const { strategies } = plan;
  const resultsOf = <K extends "goal" | "marketingObjective" | "businessObjective" | "strategy">(
    id: Id<K>,
    kpis: readonly { readonly id: Id<"kpi"> }[],
  ): ResultsOf<K> => {
    const found = kpis.flatMap((kpi) => results.get(kpi.id) ?? []);
    const worst = worstFirst.find((verdict) => found.some((result) => result.verdict === verdict));
    return {
      ...{ id, kpis: found.map(({ kpi }) => kpi), counts: countsOf(found.map(({ verdict }) => verdict)) },
      ...(worst !== undefined && {
        worst: { verdict: worst, kpis: found.flatMap(({ kpi, verdict }) => (verdict === worst ? [kpi] : [])) },
      }),
    };
  };
  const serving = new Map<string, Goal[]>();
  for (const { goals } of strategies)
    for (const goal of goals)
      for (const objective of new Set<string>([...goal.serves, ...objectivesOf(plan, goal)])) addToGroup(serving, objective, goal);
  // What the same goals tell is told once, for however many objectives.
  const told = new Map<string, ReturnType<typeof resultsOf>>();
  const byGoals = <K extends "marketingObjective" | "businessObjective">(id: Id<K>): ResultsOf<K> => {
    const goals = serving.get(id) ?? [];
    const key = goals.map((goal) => goal.id).join(" ");
    const ready =
      told.get(key) ??
      resultsOf(
        id,
        goals.flatMap(({ kpis }) => kpis),
      );
    told.set(key, ready);
    return { ...ready, id };
  };
  return {
    goals: strategies.flatMap(({ goals }) => goals.map(({ id, kpis }) => resultsOf(id, kpis))),
    marketingObjectives: strategies.flatMap(({ marketingObjectives }) => marketingObjectives.map(({ id }) => byGoals(id))),
    businessObjectives: strategies.flatMap(({ businessObjectives }) =>
      businessObjectives.map(({ id, kpis }) =>
        kpis.length === 0 ? byGoals(id) : resultsOf(id, [...kpis, ...(serving.get(id) ?? []).flatMap((goal) => goal.kpis)]),
      ),
    ),
    strategies: strategies.map(({ id, kpis, businessObjectives, goals }) =>
      resultsOf(id, [...businessObjectives.flatMap((objective) => objective.kpis), ...goals.flatMap((goal) => goal.kpis), ...kpis]),
    ),
  };
};
