import type { Channel } from "../../model/audience/channel.js";
import type { Plan } from "../../model/plan.js";
import type { Money } from "../../model/values/money.js";
import { type Cost, costOfExperiments, costOfStrategy } from "../../practice/costs.js";
import { readableFigure, tidyFigure, withinNumbers } from "../costs/tidy-figure.js";
import { withCurrency } from "../costs/with-currency.js";
import type { TacticOn } from "./tactics-on.js";

/** What a trial may cost at most. */
export interface TrialCost {
  /** Money; undefined: not known. */
  readonly money: Money | undefined;
  /** Hours; undefined: not known. */
  readonly hours: number | undefined;
  /** Whether the budget leaves nothing of what it would take. */
  readonly isNothingLeft: boolean;
}

/**
 * Returns what a trial of a channel may cost at most: what the channel takes over its days, and no more money than its tactic's budget leaves beside other experiments, else the
 * strategy's beside its other tactics. A budget in another currency says nothing of it.
 */
export const trialCost = (plan: Plan, { cost }: Channel, days: number, on: TacticOn | undefined): TrialCost => {
  const hours = cost?.hoursPerWeek === undefined ? undefined : readableFigure(withinNumbers((cost.hoursPerWeek * days) / 7));
  if (cost?.moneyPerMonth === undefined) return { money: undefined, hours, isNothingLeft: false };
  const taken = readableFigure(withinNumbers((cost.moneyPerMonth.amount * days * 12) / 365));
  const currency = cost.moneyPerMonth.currency ?? plan.currency;
  const left = leftOf(plan, on);
  const amount = left === undefined || left.currency !== currency ? taken : Math.min(taken, left.amount);
  return { money: withCurrency(plan, { ...cost.moneyPerMonth, amount }), hours, isNothingLeft: taken > 0 && amount === 0 };
};

/** What a budget leaves: the tactic's, else that of its strategy, or of the only one there is. */
const leftOf = (plan: Plan, on: TacticOn | undefined): { readonly amount: number; readonly currency: string | undefined } | undefined => {
  const [only, ...others] = plan.strategies;
  const strategy = on === undefined ? (others.length === 0 ? only : undefined) : on.strategy;
  const cost: Cost | undefined =
    (on === undefined ? undefined : costOfExperiments(plan, on.tactic)) ??
    (strategy === undefined ? undefined : costOfStrategy(plan, strategy));
  return cost && { amount: tidyFigure(Math.max(0, cost.budget - cost.spent)), currency: cost.currency };
};
