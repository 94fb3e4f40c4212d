import type { Target } from "../../model/strategy/target.js";
import { sayerOf } from "../phrases.js";
import type { Wording } from "../wording.js";
import { describePer } from "./amounts.js";
import { describePercent } from "./shares.js";

/** English for figures that are compared with targets. */
export const figureMessages = {
  "figure.grown": "+{percent}",
} as const;

const say = /* @__PURE__ */ sayerOf("values", figureMessages);

/**
 * Returns a figure in the terms of the target it is compared with: "612 a week", "+20.7%", "29%", a level as it is. It has as many digits as it takes
 * to tell it from the target's limits: at least three as a percentage, at least six as a number, since few that a plan states have more.
 */
export const describeFigure = (figure: number | string, target: Target, wording: Wording): string => {
  if (typeof figure === "string") return figure;
  switch (target.kind) {
    case "value": {
      const number = describeNumber(roundedApart(figure, limitsOf(target)));
      return target.per === undefined ? number : describePer(number, target.per, undefined, wording);
    }
    case "growth":
      return describeGrowth(roundedApart(figure, [0, target.ratio], "percent"), wording);
    case "share":
      return describePercent(roundedApart(figure, limitsOf(target), "percent"), wording);
    case "each":
    case "rank":
    case "guard":
    case "rubric":
      return describeNumber(roundedApart(figure, limitsOf({ atMost: undefined, ...target })));
  }
};

/** Returns how much of a way lies behind as a percentage, "69%", with as many digits as it takes to tell it from its beginning and its end. */
export const describeProgress = (progress: number, wording: Wording): string =>
  describePercent(roundedApart(progress, [0, 1], "percent"), wording);

/** Returns a number as text. Twelve digits hide what binary fractions add (0.1 + 0.2) and keep everything a plan states. */
export const describeNumber = (number: number): string => String(Number(number.toPrecision(12)));

const describeGrowth = (ratio: number, wording: Wording): string => {
  const percent = describePercent(ratio, wording);
  return ratio > 0 ? say(wording, "figure.grown", { percent }) : percent;
};

const limitsOf = ({ atLeast, atMost }: { readonly atLeast?: unknown; readonly atMost?: unknown }): readonly number[] =>
  [atLeast, atMost].filter((limit) => typeof limit === "number");

/** How few digits will do: our choice, since nobody decides by the fourth of a percentage, while a number may be stated with a few more. */
const fewest = { percent: 3, number: 6 } as const;
/** No number has more that mean something. */
const mostDigits = 15;

/** A figure with few digits, none of those before its point left out, on the same side of each limit as it is itself. */
const roundedApart = (figure: number, limits: readonly number[], as: keyof typeof fewest = "number"): number => {
  const whole = Math.floor(Math.log10(Math.abs(figure))) + (as === "percent" ? 3 : 1);
  for (let digits = Math.min(Math.max(fewest[as], whole), mostDigits); digits <= mostDigits; digits++) {
    const rounded = Number(figure.toPrecision(digits));
    // The largest numbers round up to one that there is not.
    if (Number.isFinite(rounded) && limits.every((limit) => Math.sign(rounded - limit) === Math.sign(figure - limit))) return rounded;
  }
  return figure;
};
