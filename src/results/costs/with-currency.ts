import type { Plan } from "../../model/plan.js";
import type { Money } from "../../model/values/money.js";

/** Returns an amount with the currency it is in: its own, else the plan's, where that states one. */
export const withCurrency = ({ currency }: Pick<Plan, "currency">, { amount, currency: own = currency }: Money): Money => ({
  amount,
  ...(own !== undefined && { currency: own }),
});
