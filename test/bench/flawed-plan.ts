import type { PlanInput } from "../../src/index.js";
import { grownPlan } from "./grown-plan.js";

/** Of so many teams, one has flaws: enough to be told, and few enough to be told all. */
const every = 5;

const isFlawed = (team: number): boolean => team % every === 0;

/** Returns the plan that `grownPlan` makes, in which every fifth team lacks one of each thing that `six-rules.ts` asks for. */
export const flawedPlan = (things: number): PlanInput => {
  const plan = grownPlan(things);
  const { strategies = [], messages = [], metrics = [] } = plan;
  return {
    ...plan,
    strategies: strategies.map((strategy, team) => (isFlawed(team) ? { ...strategy, goals: strategy.goals?.map(flawedGoal) } : strategy)),
    messages: messages.map(({ audience, ...message }, team) => (isFlawed(team) ? message : { ...message, audience })),
    metrics: [...metrics, ...metrics.filter((_, team) => isFlawed(team)).map((metric) => ({ ...metric, id: `unused-${metric.id}` }))],
  };
};

type Goal = NonNullable<NonNullable<NonNullable<PlanInput["strategies"]>[number]["goals"]>[number]>;

/** The first goal without KPIs, the others without objective, and with a KPI without target and a tactic without metric. */
const flawedGoal = (goal: Goal, at: number): Goal => {
  if (at === 0) return { ...goal, kpis: [] };
  const kpis = goal.kpis?.map(({ target, milestones, ...kpi }, place) => (place === 0 ? kpi : { ...kpi, target, milestones }));
  const tactics = goal.tactics?.map((tactic, place) => (place === 0 ? { ...tactic, metrics: [] } : tactic));
  return { ...goal, serves: [], kpis, tactics };
};
