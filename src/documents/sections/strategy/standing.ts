import type { RootContent } from "mdast";
import type { Plan } from "../../../model/plan.js";
import { describeChoice } from "../../../words/labels.js";
import { describeMoney } from "../../../words/values/amounts.js";
import { describeDateRange } from "../../../words/values/dates.js";
import { describeDay } from "../../../words/values/days.js";
import { describePercent } from "../../../words/values/shares.js";
import { describeWeekday } from "../../../words/values/weekdays.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, fact } from "../../blocks/line.js";
import { say } from "../../say.js";

/** Whose plan it is, what for, how much depends on it, when, and where it is to lead (B1, B2, B6). */
export const standing = (plan: Plan, wording: Wording): RootContent[] => {
  const { organization, purpose, commitment, period, vision, promotionalShare, timeZone, currency, weekStart, hourlyRate, note } = plan;
  return bulletList([
    ...fact(say(wording, "label.organization"), plan.name === undefined ? undefined : organization),
    ...fact(say(wording, "label.purpose"), purpose && describeChoice("purpose", purpose, wording)),
    ...fact(say(wording, "label.commitment"), commitment && describeChoice("commitment", commitment, wording)),
    ...fact(say(wording, "label.period"), period && describeDateRange(period, wording)),
    ...fact(
      vision?.due === undefined ? say(wording, "label.vision") : say(wording, "label.visionBy", { due: describeDay(vision.due, wording) }),
      vision?.statement,
    ),
    ...fact(
      say(wording, "label.promotionalShare"),
      promotionalShare === undefined
        ? undefined
        : say(wording, "promotionalShare.most", { percent: describePercent(promotionalShare, wording) }),
    ),
    ...fact(say(wording, "label.timeZone"), timeZone),
    ...fact(say(wording, "label.weekStart"), weekStart && describeWeekday(weekStart, wording)),
    ...fact(say(wording, "label.currency"), currency),
    ...fact(say(wording, "label.hourlyRate"), hourlyRate && describeMoney(hourlyRate, wording)),
    ...fact(say(wording, "label.note"), note),
  ]);
};
