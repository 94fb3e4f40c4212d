import { compareText } from "../../base/text/compare-text.js";
import type { Plan } from "../../model/plan.js";
import type { Money } from "../../model/values/money.js";
import type { MoneySum } from "./cost-results.js";
import { tidyFigure, withinNumbers } from "./tidy-figure.js";

/** Amounts of money in the making of a sum, each currency by itself. An amount that names no currency is in the plan's. */
export class MoneyBag {
  readonly #plan: Plan;
  readonly #sums = new Map<string | undefined, number>();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  add({ amount, currency = this.#plan.currency }: Money): void {
    this.#sums.set(currency, withinNumbers((this.#sums.get(currency) ?? 0) + amount));
  }

  /** The plan's currency first, then by code. */
  read(): MoneySum {
    const own = this.#plan.currency;
    const keyOf = (currency: string | undefined): string => (currency === own ? "" : (currency ?? ""));
    return [...this.#sums]
      .sort(([one], [other]) => compareText(keyOf(one), keyOf(other)))
      .map(([currency, amount]) => ({ amount: tidyFigure(amount), ...(currency !== undefined && { currency }) }));
  }
}
