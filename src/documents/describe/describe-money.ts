import type { Money } from "../../model/values/money.js";
import { say } from "../say.js";
import type { Telling } from "../telling.js";

/** Returns an amount with its currency, else the plan's, else none: "2500 EUR". */
export const describeMoney = (money: Money, { words, currency }: Telling): string =>
  say(words, "money", { amount: money.amount, currency: money.currency ?? currency });
