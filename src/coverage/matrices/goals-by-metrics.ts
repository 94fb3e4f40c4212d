import type { Plan } from "../../model/plan.js";
import type { Goal } from "../../model/strategy/goal.js";
import { tacticsFor } from "../../practice/tactics.js";
import { type Matrix, MatrixRow } from "./matrix.js";

/** Which metrics a goal is known by: through its KPIs, or only through its tactics (E2). */
export type GoalMetrics = Matrix<"goal", "metric", "kpi" | "tactic">;

/** The cells of a goal; each names the KPIs and tactics. */
export const metricsOfGoal = (plan: Plan, goal: Goal): GoalMetrics["cells"] => {
  const row = new MatrixRow<"kpi" | "tactic">();
  for (const kpi of goal.kpis) row.put(kpi.metric, "kpi", kpi.id);
  for (const tactic of tacticsFor(plan, goal)) for (const metric of tactic.metrics) row.put(metric, "tactic", tactic.id);
  return row.cells<"goal", "metric">(goal.id);
};

/** Sets the goals of a plan against its metrics. */
export const goalsByMetrics = ({ strategies, metrics }: Plan, cells: GoalMetrics["cells"]): GoalMetrics => ({
  rows: strategies.flatMap(({ goals }) => goals.map(({ id }) => id)),
  columns: metrics.map(({ id }) => id),
  cells,
});
