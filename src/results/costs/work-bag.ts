import type { Plan } from "../../model/plan.js";
import type { Money } from "../../model/values/money.js";
import type { WorkCost } from "./cost-results.js";
import { MoneyBag } from "./money-bag.js";
import { tidyFigure, withinNumbers } from "./tidy-figure.js";

/** Hours of work in the making of a sum, priced as far as they have a rate. */
export class WorkBag {
  #hours = 0;
  #withoutRate = 0;
  readonly #money: MoneyBag;

  constructor(plan: Plan) {
    this.#money = new MoneyBag(plan);
  }

  add(hours: number, rate: Money | undefined): void {
    this.#hours = withinNumbers(this.#hours + hours);
    if (rate === undefined) this.#withoutRate = withinNumbers(this.#withoutRate + hours);
    else this.#money.add(priced(hours, rate));
  }

  addWork({ hours, money, withoutRate }: WorkCost): void {
    this.#hours = withinNumbers(this.#hours + hours);
    this.#withoutRate = withinNumbers(this.#withoutRate + withoutRate);
    for (const one of money) this.#money.add(one);
  }

  read(): WorkCost {
    return { hours: tidyFigure(this.#hours), money: this.#money.read(), withoutRate: tidyFigure(this.#withoutRate) };
  }
}

/** What hours cost by a rate, before it is tidied. */
export const priced = (hours: number, rate: Money): Money => ({ ...rate, amount: withinNumbers(rate.amount * hours) });
