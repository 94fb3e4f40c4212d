import { sayerOf } from "../phrases.js";
import type { Wording } from "../wording.js";

/** English for a share of a whole. */
export const shareMessages = {
  percent: "{number}%",
} as const;

const say = /* @__PURE__ */ sayerOf("values", shareMessages);

/** Returns a share as a percentage, 0.29 as "29%". */
export const describePercent = (share: number, wording: Wording): string => say(wording, "percent", { number: timesHundred(share) });

/** Twelve digits hide what binary fractions add (0.29 times 100) and keep everything a plan states. */
const digits = 12;

/** There are shares of which no number is the hundredfold: that of 1e308 is written, not computed. */
const timesHundred = (share: number): number | string => {
  const number = Number((share * 100).toPrecision(digits));
  if (Number.isFinite(number)) return number;
  const [figures = "", exponent = ""] = share.toExponential(digits - 1).split("e");
  return `${Number(figures)}e+${Number(exponent) + 2}`;
};
