import type { Money } from "../../model/values/money.js";
import type { Period } from "../../model/values/period.js";
import { sayerOf } from "../phrases.js";
import type { Wording } from "../wording.js";

/** English for figures: money, limits, rates. */
export const amountMessages = {
  money: "{amount}{currency, select, absent {} other { {currency}}}",
  "figures.range": "{least}–{most}",
  "limits.atLeast": "at least {least}",
  "limits.atMost": "at most {most}",
  "limits.between": "between {least} and {most}",
  "limits.exactly": "exactly {least}",
  "limits.none": "no figure stated",
  "guard.atLeast": "must not fall below {least}",
  "guard.atMost": "must not rise above {most}",
  "guard.between": "must stay between {least} and {most}",
  "guard.exactly": "must stay at {least}",
  "guard.none": "no figure stated",
  per: "{figure} {per, select, hour {an hour} day {a day} week {a week} month {a month} quarter {a quarter} year {a year} other {per {per}}}",
  "per.every":
    "{figure} every {per, select, hour {{every} hours} day {{every} days} week {{every} weeks} month {{every} months} quarter {{every} quarters} year {{every} years} other {{every} {per}}}",
} as const;

const say = /* @__PURE__ */ sayerOf("values", amountMessages);

/** Returns an amount with its currency, else the plan's, else none: "2500 EUR". */
export const describeMoney = (money: Money, wording: Wording): string =>
  say(wording, "money", { amount: money.amount, currency: money.currency ?? wording.currency });

/** A figure stated by what it may not fall below and not exceed. */
export interface Limits {
  /** The least. */
  readonly atLeast?: number;
  /** The most. */
  readonly atMost?: number;
}

/** Returns limits in words, each figure as `write` writes it: "at least 600", "between 20% and 25%". A guard's limits must be kept, a target's are to be reached. */
export const describeLimits = (
  { atLeast, atMost }: Limits,
  wording: Wording,
  { as = "limits", write = String }: { readonly as?: "limits" | "guard"; readonly write?: (figure: number) => string } = {},
): string => {
  if (atLeast === undefined)
    return atMost === undefined ? say(wording, `${as}.none`) : say(wording, `${as}.atMost`, { most: write(atMost) });
  if (atMost === undefined) return say(wording, `${as}.atLeast`, { least: write(atLeast) });
  return atLeast === atMost
    ? say(wording, `${as}.exactly`, { least: write(atLeast) })
    : say(wording, `${as}.between`, { least: write(atLeast), most: write(atMost) });
};

/** Returns how many, from one figure to another: "2–3". */
export const describeRange = (least: number | string, most: number | string, wording: Wording): string =>
  say(wording, "figures.range", { least, most });

/** Returns a figure for a period, "600 a week", or for several, "1 every 3 weeks". */
export const describePer = (figure: string, per: Period, every: number | undefined, wording: Wording): string =>
  every === undefined || every === 1 ? say(wording, "per", { figure, per }) : say(wording, "per.every", { figure, per, every });
