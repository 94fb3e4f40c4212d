import type { Id } from "../model/values/id.js";

/** A tactic of which nothing is measured yet (E2). */
export interface TacticWithoutMetric {
  /** Names a metric by which the tactic is measured. */
  metric(metric: Id<"metric">): MeasuredTactic;
}

/** A tactic with at least one metric: what a tactic's callback returns. */
export interface MeasuredTactic extends TacticWithoutMetric {
  /** Tells a measured tactic from one without a metric, for the compiler too. */
  readonly hasMetric: true;
}
