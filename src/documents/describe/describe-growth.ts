import type { GrowthTarget } from "../../model/strategy/target.js";
import { say } from "../say.js";
import type { DocumentWords } from "../words.js";
import { describePercent } from "./describe-percent.js";

const wayOf = (ratio: number): "same" | "double" | "half" | "times" | "more" | "less" => {
  if (ratio === 0) return "same";
  if (ratio === 1) return "double";
  if (ratio === -0.5) return "half";
  if (ratio > 1) return "times";
  return ratio > 0 ? "more" : "less";
};

/** Returns a growth in words: "double the baseline", "20% below the baseline", "10% more every month than the month before". */
export const describeGrowth = ({ ratio, per }: GrowthTarget, words: DocumentWords): string => {
  // Twelve digits, as in percentages: 1.1 + 1 is not quite 2.1.
  const values = { percent: describePercent(Math.abs(ratio), words), times: Number((ratio + 1).toPrecision(12)) };
  const way = wayOf(ratio);
  return per === undefined
    ? say(words, `growth.${way}`, values)
    : say(words, `growth.per.${way}`, { ...values, period: words[`period.${per}`] });
};
