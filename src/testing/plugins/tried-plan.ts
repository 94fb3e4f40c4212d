import type { Plan } from "../../model/plan.js";

/** A plan that a plugin is tried on. */
export interface TriedPlan {
  /** By what the report calls it, in words that follow “on”. */
  readonly name: string;
  /** The plan, frozen. */
  readonly plan: Plan;
}
