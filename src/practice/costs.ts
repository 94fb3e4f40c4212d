import { groupBy } from "../base/group-by.js";
import { memo } from "../base/memo.js";
import { indexOf } from "../model/find/plan-index.js";
import type { Plan } from "../model/plan.js";
import type { Experiment } from "../model/readiness/experiment.js";
import type { Strategy } from "../model/strategy/strategy.js";
import type { Tactic } from "../model/strategy/tactic.js";
import type { Money } from "../model/values/money.js";
import { allTactics, isLiveTactic } from "./tactics.js";

/** What is planned against a budget, in its currency. */
export interface Cost {
  /** What there is. */
  readonly budget: number;
  /** The currency of both; undefined: that of the plan, which states none. */
  readonly currency: string | undefined;
  /** What is planned. */
  readonly spent: number;
}

/** What the experiments with a tactic cost, against its budget (B3); undefined where it has none. */
export const costOfExperiments = (plan: Plan, { id, budget }: Tactic): Cost | undefined => {
  const currency = currencyOf(plan, budget);
  return budget && { budget: budget.amount, currency, spent: spentOnTrials(plan, id, currency) };
};

/**
 * What the tactics of a strategy and the experiments with them cost, against its budget (B3); undefined where it has none. The budget of a tactic pays for its experiments
 * and its parts. Dropped tactics cost nothing. What is stated in another currency cannot be added and is left out.
 */
export const costOfStrategy = (plan: Plan, { budget, goals, tactics }: Strategy): Cost | undefined => {
  if (budget === undefined) return undefined;
  const currency = currencyOf(plan, budget);
  const all = [...goals.flatMap((goal) => goal.tactics), ...tactics].filter(isLiveTactic);
  let spent = 0;
  for (const tactic of all) if (!isPaidByWider(plan, tactic)) spent += costOf(plan, tactic, currency);
  return { budget: budget.amount, currency, spent };
};

/**
 * The money that a strategy is planned to take (B3): its budget, else what its tactics and the experiments with them cost, counted as `costOfStrategy` does, an amount for each
 * currency. Empty where none of them states an amount.
 */
export const moneyOfStrategy = (plan: Plan, { budget, goals, tactics }: Strategy): readonly Money[] => {
  if (budget !== undefined) return [budget];
  const sums = new Map<string | undefined, number>();
  for (const tactic of [...goals.flatMap((goal) => goal.tactics), ...tactics])
    if (isLiveTactic(tactic) && !isPaidByWider(plan, tactic))
      for (const [currency, amount] of costsOf(plan, tactic)) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums].map(([currency, amount]) => ({ amount, ...(currency !== undefined && { currency }) }));
};

/** By currency, the budget of a tactic, or its experiments where they cost more. */
const costsOf = (plan: Plan, { id, budget }: Tactic): ReadonlyMap<string | undefined, number> => {
  const costs = new Map<string | undefined, number>();
  for (const trial of trialsOf(plan.experiments).get(id) ?? [])
    if (trial.budget !== undefined) {
      const currency = currencyOf(plan, trial.budget);
      costs.set(currency, (costs.get(currency) ?? 0) + trial.budget.amount);
    }
  const currency = currencyOf(plan, budget);
  return budget === undefined ? costs : costs.set(currency, Math.max(budget.amount, costs.get(currency) ?? 0));
};

/** Its budget, or its experiments where they cost more. */
const costOf = (plan: Plan, { id, budget }: Tactic, currency: string | undefined): number =>
  Math.max(amountIn(plan, budget, currency), spentOnTrials(plan, id, currency));

const spentOnTrials = (plan: Plan, tactic: string, currency: string | undefined): number =>
  (trialsOf(plan.experiments).get(tactic) ?? []).reduce((sum, { budget }) => sum + amountIn(plan, budget, currency), 0);

const trialsOf = /* @__PURE__ */ memo((experiments: readonly Experiment[]) =>
  groupBy(experiments, ({ tactic }): string | undefined => tactic),
);

const currencyOf = ({ currency }: Plan, money: Money | undefined): string | undefined => money?.currency ?? currency;

const amountIn = (plan: Plan, money: Money | undefined, currency: string | undefined): number =>
  money !== undefined && currencyOf(plan, money) === currency ? money.amount : 0;

/** Whether a tactic is part of one with a budget, or of one that is: it pays for it. */
const isPaidByWider = (plan: Plan, { id, partOf }: Tactic): boolean => {
  const index = indexOf(plan);
  let wider = partOf;
  for (let step = 0; wider !== undefined; step++) {
    if (step === fewSteps) return paidByWider(plan.strategies).has(id);
    const place = index.place(wider);
    if (place?.kind !== "tactic") return false;
    const holder = place.node as unknown as Tactic; // a tactic by its kind
    if (holder.budget !== undefined && isLiveTactic(holder)) return true;
    wider = holder.partOf;
  }
  return false;
};

/** Where parts are nested deeper, all are gone through once. */
const fewSteps = 8;

/** The tactics that are part of one with a budget, or of one that is. */
const paidByWider = /* @__PURE__ */ memo((strategies: Plan["strategies"]): ReadonlySet<string> => {
  const all = allTactics({ strategies });
  const parts = groupBy(all, ({ partOf }): string | undefined => partOf);
  const paid = new Set<string>();
  const partsOf = (id: string) => (parts.get(id) ?? []).map((part): string => part.id);
  for (const wider of all) if (wider.budget !== undefined && isLiveTactic(wider)) for (const part of partsOf(wider.id)) paid.add(part);
  // A set may grow while it is read.
  for (const id of paid) for (const part of partsOf(id)) paid.add(part);
  return paid;
});
