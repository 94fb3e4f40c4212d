import type { Money } from "../../model/values/money.js";
import { currency } from "../spec/code.js";
import { amount } from "../spec/number.js";
import { object } from "../spec/object.js";
import { optional } from "../spec/spec.js";

/** Money. */
export const money = () => object<Money>({ amount: amount(), currency: optional(currency()) });
