import type { Plan } from "../../model/plan.js";
import { tacticsFor } from "../../practice/tactics.js";
import { type Matrix, MatrixRow } from "./matrix.js";

/** Which metrics a goal is known by: through its KPIs, or only through its tactics (E2). */
export type GoalMetrics = Matrix<"goal", "metric", "kpi" | "tactic">;

/** Sets the goals of a plan against its metrics; a cell names the KPIs and tactics. */
export const goalsByMetrics = (plan: Plan): GoalMetrics => {
  const goals = plan.strategies.flatMap((strategy) => strategy.goals);
  const cells = goals.flatMap((goal) => {
    const row = new MatrixRow<"kpi" | "tactic">();
    for (const kpi of goal.kpis) row.put(kpi.metric, "kpi", kpi.id);
    for (const tactic of tacticsFor(plan, goal)) for (const metric of tactic.metrics) row.put(metric, "tactic", tactic.id);
    return row.cells<"goal", "metric">(goal.id);
  });
  return { rows: goals.map(({ id }) => id), columns: plan.metrics.map(({ id }) => id), cells };
};
