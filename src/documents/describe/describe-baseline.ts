import type { Baseline } from "../../model/strategy/baseline.js";
import { say } from "../say.js";
import type { DocumentWords } from "../words.js";
import { describeDate } from "./describe-date.js";
import { describeDateRange } from "./describe-date-range.js";

/** Returns where a KPI stood: "14 (31 December 2026)", "0.2 to 0.25", "not known: nobody counted". */
export const describeBaseline = (baseline: Baseline, words: DocumentWords): string => {
  if ("unknown" in baseline) return say(words, "baseline.unknown", { why: baseline.unknown });
  const { on, period } = baseline;
  const when = on === undefined ? (period === undefined ? undefined : describeDateRange(period, words)) : describeDate(on, words);
  return "value" in baseline
    ? say(words, "baseline.exact", { figure: baseline.value, when })
    : say(words, "baseline.range", { least: baseline.atLeast, most: baseline.atMost, when });
};
