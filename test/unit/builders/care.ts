import { createStrategy } from "../../../src/builders/create-strategy.js";
import type { StrategyFields } from "../../../src/builders/strategy-fields.js";
import type { CompleteStrategy, StrategyWithoutGoal } from "../../../src/builders/strategy-steps.js";

/** A strategy that has its mission and no goal yet. */
export const begunCare = (fields: Partial<StrategyFields> = {}): StrategyWithoutGoal =>
  createStrategy({ scope: { function: "customer-service", name: "Customer care" }, ...fields })
    .businessObjective({ statement: "Cut inbound service calls by a fifth" })
    .mission("Reduce inbound service calls");

/** The same with one goal, which is measured and reached. */
export const care = (statement = "Answer in public"): CompleteStrategy =>
  begunCare().goal({ statement }, (goal) =>
    goal.kpi({ metric: "deflection" }).tactic({ statement: `${statement}: the way` }, (tactic) => tactic.metric("response-time")),
  );
