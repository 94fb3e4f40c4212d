import type { Baseline } from "../../model/strategy/baseline.js";
import type { GrowthTarget, RubricTarget, Target } from "../../model/strategy/target.js";
import { sayerOf } from "../phrases.js";
import type { Wording } from "../wording.js";
import { describeLimits, describePer } from "./amounts.js";
import { describeDateRange } from "./dates.js";
import { describeDay } from "./days.js";
import { joinBySemicolon, joinScale } from "./lists.js";
import { describeOrdinal } from "./ordinals.js";
import { describePercent } from "./shares.js";

/** English for baselines and targets. */
export const targetMessages = {
  "baseline.exact": "{figure}{when, select, absent {} other { ({when})}}",
  "baseline.range": "{least} to {most}{when, select, absent {} other { ({when})}}",
  "baseline.unknown": "not known: {why}",
  "target.each": "{figure} per {what}",
  "target.share": "{figure} of {whole}",
  "target.rubric": "at least “{level}” on “{question}”{levels, select, absent {} other { ({levels})}}",
  "growth.same": "the same as the baseline",
  "growth.double": "double the baseline",
  "growth.half": "half the baseline",
  "growth.times": "{times} times the baseline",
  "growth.more": "{percent} above the baseline",
  "growth.less": "{percent} below the baseline",
  "growth.per.same":
    "the same every {per, select, hour {hour} day {day} week {week} month {month} quarter {quarter} year {year} other {{per}}}",
  "growth.per.double":
    "double every {per, select, hour {hour} day {day} week {week} month {month} quarter {quarter} year {year} other {{per}}}",
  "growth.per.half":
    "half every {per, select, hour {hour} day {day} week {week} month {month} quarter {quarter} year {year} other {{per}}}",
  "growth.per.times":
    "{times} times as much every {per, select, hour {hour} day {day} week {week} month {month} quarter {quarter} year {year} other {{per}}}",
  "growth.per.more":
    "{percent} more every {per, select, hour {hour than the hour before} day {day than the day before} week {week than the week before} month {month than the month before} quarter {quarter than the quarter before} year {year than the year before} other {{per} than the {per} before}}",
  "growth.per.less":
    "{percent} less every {per, select, hour {hour than the hour before} day {day than the day before} week {week than the week before} month {month than the month before} quarter {quarter than the quarter before} year {year than the year before} other {{per} than the {per} before}}",
  "rank.first": "first place",
  "rank.named": "{ordinal} place or better",
  "rank.numbered": "place {number} or better",
} as const;

const say = /* @__PURE__ */ sayerOf("values", targetMessages);

/** Returns where a KPI stood: "14 (31 December 2026)", "0.2 to 0.25", "not known: nobody counted". */
export const describeBaseline = (baseline: Baseline, wording: Wording): string => {
  if ("unknown" in baseline) return say(wording, "baseline.unknown", { why: baseline.unknown });
  const { on, period } = baseline;
  const stated = [on && describeDay(on, wording), period && describeDateRange(period, wording)].filter((part) => part !== undefined);
  const when = stated.length === 0 ? undefined : joinBySemicolon(stated, wording);
  return "value" in baseline
    ? say(wording, "baseline.exact", { figure: baseline.value, when })
    : say(wording, "baseline.range", { least: baseline.atLeast, most: baseline.atMost, when });
};

/** Returns a target in words: "at least 600 a week", "double the baseline", "third place or better", "must not fall below 0.45". */
export const describeTarget = (target: Target, wording: Wording): string => {
  switch (target.kind) {
    case "value": {
      const figure = describeLimits(target, wording);
      return target.per === undefined ? figure : describePer(figure, target.per, undefined, wording);
    }
    case "growth":
      return describeGrowth(target, wording);
    case "each":
      return say(wording, "target.each", { figure: describeLimits(target, wording), what: target.what });
    case "share": {
      const figure = describeLimits(target, wording, { write: (share) => describePercent(share, wording) });
      return say(wording, "target.share", { figure, whole: wording.nameOf(target.of) });
    }
    case "rank":
      return describeRank(target.atMost, wording);
    case "guard":
      return describeLimits(target, wording, { as: "guard" });
    case "rubric":
      return describeRubric(target, wording);
  }
};

type Way = "same" | "double" | "half" | "times" | "more" | "less";

/** A growth in words: "20% below the baseline", "10% more every month than the month before". */
const describeGrowth = ({ ratio, per }: GrowthTarget, wording: Wording): string => {
  const way = wayOf(ratio);
  const percent = describePercent(Math.abs(ratio), wording);
  // Twelve digits, as in percentages: 1.1 + 1 is not quite 2.1.
  const times = Number((ratio + 1).toPrecision(12));
  return per === undefined ? say(wording, `growth.${way}`, { percent, times }) : say(wording, `growth.per.${way}`, { percent, times, per });
};

const wayOf = (ratio: number): Way => {
  if (ratio === 0) return "same";
  if (ratio === 1) return "double";
  if (ratio === -0.5) return "half";
  if (ratio > 1) return "times";
  return ratio > 0 ? "more" : "less";
};

/** A place in an order: "first place", "third place or better", "place 20 or better". */
const describeRank = (atMost: number, wording: Wording): string => {
  if (atMost === 1) return say(wording, "rank.first");
  const ordinal = describeOrdinal(atMost, wording);
  return ordinal === undefined ? say(wording, "rank.numbered", { number: atMost }) : say(wording, "rank.named", { ordinal });
};

const describeRubric = ({ question, levels, atLeast }: RubricTarget, wording: Wording): string =>
  say(wording, "target.rubric", { level: atLeast, question, levels: levels.length === 0 ? undefined : joinScale(levels, wording) });
