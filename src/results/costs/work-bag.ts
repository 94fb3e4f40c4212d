import type { Plan } from "../../model/plan.js";
import type { Money } from "../../model/values/money.js";
import type { WorkCost } from "./cost-results.js";
import { MoneyBag } from "./money-bag.js";
import { tidyFigure } from "./tidy-figure.js";

/** Hours of work in the making of a sum, priced as far as they have a rate. */
export class WorkBag {
  #hours = 0;
  #withoutRate = 0;
  readonly #money: MoneyBag;

  constructor(plan: Plan) {
    this.#money = new MoneyBag(plan);
  }

  add(hours: number, rate: Money | undefined): void {
    this.#hours = tidyFigure(this.#hours + hours);
    if (rate === undefined) this.#withoutRate = tidyFigure(this.#withoutRate + hours);
    else this.#money.add(priced(hours, rate));
  }

  addWork({ hours, money, withoutRate }: WorkCost): void {
    this.#hours = tidyFigure(this.#hours + hours);
    this.#withoutRate = tidyFigure(this.#withoutRate + withoutRate);
    for (const one of money) this.#money.add(one);
  }

  read(): WorkCost {
    return { hours: this.#hours, money: this.#money.read(), withoutRate: this.#withoutRate };
  }
}

/** What hours cost by a rate. */
export const priced = (hours: number, rate: Money): Money => ({ ...rate, amount: tidyFigure(rate.amount * hours) });
