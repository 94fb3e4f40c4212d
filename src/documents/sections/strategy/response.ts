import type { RootContent } from "mdast";
import type { CoverageWindow } from "../../../model/policy/coverage-window.js";
import type { ResponseGuide } from "../../../model/policy/response-guide.js";
import { quickestPromise } from "../../../practice/answering.js";
import { describeTime } from "../../../words/values/days.js";
import { describeDuration } from "../../../words/values/lengths.js";
import { namesOf } from "../../../words/values/lists.js";
import { describeWeekdays } from "../../../words/values/weekdays.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, fact, facts } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";

/** The response guide in short: how much is agreed, how fast the fastest answer is, when somebody is there (D3). */
export const response = (guide: ResponseGuide | undefined, wording: Wording): RootContent[] => {
  if (guide === undefined) return [];
  const count = guide.rules.length;
  const quickest = quickestPromise(guide);
  const lines = [
    ...fact(say(wording, "label.agreed"), count === 0 ? undefined : say(wording, "response.rules", { count })),
    ...fact(
      say(wording, "label.quickest"),
      quickest === undefined ? undefined : say(wording, "response.quickest", { length: describeDuration(quickest, wording) }),
    ),
    ...facts(
      say(wording, "label.coverage"),
      guide.coverage.map((window) => describeCoverage(window, wording)),
    ),
    ...facts(say(wording, "label.doNotReply"), guide.doNotReply),
  ];
  return section(2, say(wording, "heading.response"), bulletList(lines));
};

const describeCoverage = ({ days, from, to, timeZone, by, channels }: CoverageWindow, wording: Wording): string =>
  say(wording, "response.coverage", {
    days: days.length === 0 ? undefined : describeWeekdays(days, wording),
    from: describeTime(from, wording),
    to: describeTime(to, wording),
    zone: timeZone,
    who: namesOf(by, wording),
    where: channels && namesOf(channels, wording),
  });
