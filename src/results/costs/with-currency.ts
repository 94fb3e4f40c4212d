import type { Plan } from "../../model/plan.js";
import type { Money } from "../../model/values/money.js";
import { tidyFigure } from "./tidy-figure.js";

/** Returns an amount, tidied, with the currency it is in: its own, else the plan's, where that states one. */
export const withCurrency = ({ currency }: Pick<Plan, "currency">, { amount, currency: own = currency }: Money): Money => ({
  amount: tidyFigure(amount),
  ...(own !== undefined && { currency: own }),
});
