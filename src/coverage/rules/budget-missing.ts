import type { Money } from "../../model/values/money.js";
import { defineRule } from "../define-rule.js";

/** A plan says what it may cost (B3): one amount anywhere shows that money or hours were thought of. */
export const budgetMissing = /* @__PURE__ */ defineRule({
  id: "budget-missing",
  demand: "B3",
  severity: "info",
  on: "plan",
  messages: {
    none: "No strategy or tactic has a budget, and no experiment says what it may cost in money or hours. Set a `budget` where money will be spent, or the `hours` of an experiment.",
  },
  check({ strategies, experiments }, { report }) {
    const isStated = ({ budget }: { readonly budget?: Money }) => budget !== undefined;
    const isBudgeted =
      experiments.some((experiment) => isStated(experiment) || experiment.hours !== undefined) ||
      strategies.some(
        (strategy) => isStated(strategy) || strategy.tactics.some(isStated) || strategy.goals.some((goal) => goal.tactics.some(isStated)),
      );
    if (!isBudgeted) report({ message: "none", at: "strategies" });
  },
});
