import * as z from "zod/mini";
import { number } from "../schema/number.js";
import { objectOf } from "../schema/object-of.js";
import { scalar } from "../schema/scalar.js";
import type { Written } from "../schema/written.js";

/** An amount of money. Sums over different currencies are not computable. */
export interface Money {
  /** How much, in units of the currency, not cents. */
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
  amount: number,
  currency: z.exactOptional(currency),
}));
