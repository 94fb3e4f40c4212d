import type { Strategy } from "../model/strategy/strategy.js";
import type { CompleteGoal, GoalWithoutKpi } from "./goal-steps.js";
import type { BusinessObjectiveFields, GoalFields, MarketingObjectiveFields } from "./strategy-fields.js";

/** A strategy that has its scope, the Who; next comes Why (E1). */
export interface StrategyWithoutObjective {
  /** Says what the business wants, whatever the means (C1). */
  businessObjective(objective: BusinessObjectiveFields): StrategyWithoutMission;
}

/** A strategy that knows what the business wants; next comes its mission, still Why (E2, E4). */
export interface StrategyWithoutMission {
  /** Says another thing the business wants. */
  businessObjective(objective: BusinessObjectiveFields): StrategyWithoutMission;
  /** Says the high-level purpose in a sentence (E4). */
  mission(mission: string): StrategyWithoutGoal;
}

/** A strategy with a mission; next comes What: its goals (E2). */
export interface StrategyWithoutGoal {
  /** Says what marketing does for a business objective (C1). */
  marketingObjective(objective: MarketingObjectiveFields): StrategyWithoutGoal;
  /** Says a goal; the callback says how it is measured and reached, and returns it complete. */
  goal(goal: GoalFields, how: (goal: GoalWithoutKpi) => CompleteGoal): CompleteStrategy;
}

/** A strategy with at least one goal: it may have more, and it can be built. */
export interface CompleteStrategy {
  /** Says another goal; the callback says how it is measured and reached, and returns it complete. */
  goal(goal: GoalFields, how: (goal: GoalWithoutKpi) => CompleteGoal): CompleteStrategy;
  /**
   * Returns the strategy, deeply frozen, with an id for everything that was given none.
   * Throws one `PlanError` `invalid-plan` that lists every field at fault; ids and references are checked where the strategy joins a plan.
   */
  build(): Strategy;
}
