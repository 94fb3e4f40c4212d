import { indexOf } from "../model/find/plan-index.js";
import type { Kind } from "../model/kind.js";
import type { Metric } from "../model/measurement/metric.js";
import type { Plan } from "../model/plan.js";

/** What puts a metric to use: a KPI, a tactic, an experiment, or a strategy that watches it. */
const users: readonly Kind[] = ["kpi", "tactic", "experiment", "strategy"];

/** Whether something uses a metric (C9). */
export const isMetricUsed = (plan: Plan, { id }: Metric): boolean =>
  indexOf(plan)
    .uses(id)
    .some(({ by }) => users.includes(by.kind));
