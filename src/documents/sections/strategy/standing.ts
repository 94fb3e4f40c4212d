import type { RootContent } from "mdast";
import type { Plan } from "../../../model/plan.js";
import { bulletList, fact } from "../../blocks/line.js";
import { describeDate } from "../../describe/describe-date.js";
import { describeDateRange } from "../../describe/describe-date-range.js";
import { describePercent } from "../../describe/describe-percent.js";
import { say } from "../../say.js";
import { sayChoice } from "../../say-choice.js";
import type { Telling } from "../../telling.js";

/** Whose plan it is, what for, how much depends on it, when, and where it is to lead (B1, B2, B6). */
export const standing = (plan: Plan, { words }: Telling): RootContent[] => {
  const { organization, purpose, commitment, period, vision, promotionalShare, timeZone } = plan;
  return bulletList([
    ...fact(words["label.organization"], plan.name === undefined ? undefined : organization),
    ...fact(words["label.purpose"], purpose && sayChoice(words, "purpose", purpose)),
    ...fact(words["label.commitment"], commitment && sayChoice(words, "commitment", commitment)),
    ...fact(words["label.period"], period && describeDateRange(period, words)),
    ...fact(
      vision?.due === undefined ? words["label.vision"] : say(words, "label.visionBy", { due: describeDate(vision.due, words) }),
      vision?.statement,
    ),
    ...fact(
      words["label.promotionalShare"],
      promotionalShare === undefined
        ? undefined
        : say(words, "promotionalShare.most", { percent: describePercent(promotionalShare, words) }),
    ),
    ...fact(words["label.timeZone"], timeZone),
  ]);
};
