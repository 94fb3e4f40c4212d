import * as z from "zod/mini";
import { amount } from "../schema/number.js";
import { objectOf } from "../schema/object-of.js";
import { scalar } from "../schema/scalar.js";
import type { Written } from "../schema/written.js";

/** An amount of money that is planned: a cost, a budget, a rate or what something is worth. Sums over different currencies are not computable. */
export interface Money {
  /** How much, in units of the currency, not cents; never negative. */
  readonly amount: number;
  /** ISO 4217 code such as `EUR`; absent: the plan's. */
  readonly currency?: string;
}

/** The schema of an ISO 4217 currency code. */
export const currency: z.ZodMiniType<string, string> = /* @__PURE__ */ scalar<string>("money", (code) => /^[A-Z]{3}$/.test(code), {
  expected: "EUR",
});

/** The schema of an amount of money. */
export const moneySchema = /* @__PURE__ */ objectOf<Money, Written<Money>>()(() => ({
  amount,
  currency: z.exactOptional(currency),
}));
