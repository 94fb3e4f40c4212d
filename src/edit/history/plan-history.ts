import type { Change } from "../../model/change.js";
import type { Plan } from "../../model/plan.js";

/** One step of a history: what undo takes back at once. */
export interface HistoryStep {
  /** What people call it. */
  readonly label?: string;
  /** What it is a part of: commits of one group that follow each other become one step. */
  readonly group?: string;
  /** What was done. */
  readonly changes: readonly Change[];
}

/** A plan with the steps that led to it and those that were taken back: plain JSON, frozen. */
export interface PlanHistory {
  /** The plan as it is now. */
  readonly plan: Plan;
  /** The steps that led to it, the first one first. */
  readonly past: readonly HistoryStep[];
  /** The steps that were taken back, the next to be made again first. */
  readonly future: readonly HistoryStep[];
  /** How many steps are kept; absent: all. */
  readonly limit?: number;
}
