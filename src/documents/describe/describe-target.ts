import type { RubricTarget, Target } from "../../model/strategy/target.js";
import { say } from "../say.js";
import type { Telling } from "../telling.js";
import type { DocumentWords } from "../words.js";
import { describeGrowth } from "./describe-growth.js";
import { describeLimits } from "./describe-limits.js";
import { describePer } from "./describe-per.js";
import { describePercent } from "./describe-percent.js";
import { describeRank } from "./describe-rank.js";

/** Returns a target in words: "at least 600 a week", "double the baseline", "third place or better", "must not fall below 0.45". */
export const describeTarget = (target: Target, { words, nameOf }: Telling): string => {
  switch (target.kind) {
    case "value": {
      const figure = describeLimits(target, words);
      return target.per === undefined ? figure : describePer(figure, target.per, undefined, words);
    }
    case "growth":
      return describeGrowth(target, words);
    case "each":
      return say(words, "target.each", { figure: describeLimits(target, words), what: target.what });
    case "share": {
      const figure = describeLimits(target, words, { write: (share) => describePercent(share, words) });
      return say(words, "target.share", { figure, whole: nameOf(target.of) });
    }
    case "rank":
      return describeRank(target.atMost, words);
    case "guard":
      return describeLimits(target, words, { as: "guard" });
    case "rubric":
      return describeRubric(target, words);
  }
};

const describeRubric = ({ question, levels, atLeast }: RubricTarget, words: DocumentWords): string =>
  say(words, "target.rubric", {
    level: atLeast,
    question,
    levels: levels.length === 0 ? undefined : levels.join(words["list.scale"]),
  });
