import type { NodeOf } from "../../model/nodes.js";
import { type Cost, costOfExperiments, costOfStrategy } from "../../practice/costs.js";
import { defineRule } from "../define-rule.js";

/** What is planned costs no more than there is (B3): the tactics and experiments of a strategy, and the experiments of a tactic. Only amounts in the currency of the budget are added. */
export const budgetExceeded = /* @__PURE__ */ defineRule({
  id: "budget-exceeded",
  demand: "B3",
  severity: "warning",
  on: ["strategy", "tactic"],
  messages: {
    strategy:
      "The tactics and experiments of the strategy “{strategy, name}” cost {cost}{currency, select, absent {} other { {currency, text}}}, but its budget is {budget}{currency, select, absent {} other { {currency, text}}}. Raise the budget by {excess}, or plan less.",
    tactic:
      "The experiments with the tactic “{tactic, name}” cost {cost}{currency, select, absent {} other { {currency, text}}}, but its budget is {budget}{currency, select, absent {} other { {currency, text}}}. Raise the budget by {excess}, or try out less.",
  },
  everywhere: {
    strategy: "The tactics and experiments of all {count} strategies with a budget cost more than it. Raise the budgets, or plan less.",
    tactic: "The experiments with all {count} tactics that have a budget cost more than it. Raise the budgets, or try out less.",
  },
  applies: ({ budget }) => budget !== undefined,
  check(node, { plan, report }) {
    const { id } = node;
    const cost = isStrategy(node) ? costOfStrategy(plan, node) : costOfExperiments(plan, node);
    const { budget, currency, spent } = cost ?? nothing;
    const excess = inCents(spent - budget);
    if (excess <= 0) return;
    const values = { cost: inCents(spent), budget, currency, excess };
    if (isStrategy(node)) report({ message: "strategy", values: { ...values, strategy: id }, at: "budget" });
    else report({ message: "tactic", values: { ...values, tactic: id }, at: "budget" });
  },
});

const nothing: Cost = { budget: 0, currency: undefined, spent: 0 };

const isStrategy = (node: NodeOf<"strategy" | "tactic">): node is NodeOf<"strategy"> => "goals" in node;

/** Sums of fractions are not exact: what counts is what can be paid. */
const inCents = (amount: number): number => Math.round(amount * 100) / 100;
