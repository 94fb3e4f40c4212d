import type { KpiFields, TacticFields } from "./strategy-fields.js";
import type { MeasuredTactic, TacticWithoutMetric } from "./tactic-steps.js";

/** A goal of which nobody knows yet when it is reached: next comes a KPI (E2). */
export interface GoalWithoutKpi {
  /** Says by what the goal is known to be reached. */
  kpi(kpi: KpiFields): GoalWithOneKpi;
}

/** A goal that is measured and waits for a tactic, the How (E2). */
export interface GoalWithoutTactic {
  /** Says how the goal is worked towards; the callback says by what the tactic is measured, and returns it. */
  tactic(tactic: TacticFields, measuredBy: (tactic: TacticWithoutMetric) => MeasuredTactic): CompleteGoal;
}

/** A goal with one KPI: it may have a second, not a third (E2). */
export interface GoalWithOneKpi extends GoalWithoutTactic {
  /** Says the second KPI. */
  kpi(kpi: KpiFields): GoalWithoutTactic;
}

/** A goal with KPIs and at least one tactic: what a goal's callback returns. */
export interface CompleteGoal extends GoalWithoutTactic {
  /** Tells a complete goal from one without a tactic, for the compiler too. */
  readonly hasTactic: true;
}
