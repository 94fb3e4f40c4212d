import type { GoalInput } from "../../../../src/model/strategy/goal.js";
import type { KpiInput } from "../../../../src/model/strategy/kpi.js";

/** A plan with these KPIs under one goal, all on the metric “sales”. */
export const kpiPlan = (kpis: readonly Omit<KpiInput, "metric">[], goal: Partial<GoalInput> = {}) => ({
  metrics: [{ id: "sales", name: "Sales" }],
  strategies: [{ id: "s", goals: [{ id: "g", statement: "Sell", ...goal, kpis: kpis.map((kpi) => ({ ...kpi, metric: "sales" })) }] }],
});
