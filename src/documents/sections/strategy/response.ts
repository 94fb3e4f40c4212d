import type { RootContent } from "mdast";
import type { CoverageWindow } from "../../../model/policy/coverage-window.js";
import type { ResponseGuide } from "../../../model/policy/response-guide.js";
import { bulletList, fact, facts } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { describeDuration } from "../../describe/describe-duration.js";
import { describeWeekdays } from "../../describe/describe-weekdays.js";
import { namesOf } from "../../describe/names-of.js";
import { say } from "../../say.js";
import type { Telling } from "../../telling.js";

/** The response guide in short: how much is agreed, how fast the fastest answer is, when somebody is there (D3). */
export const response = (guide: ResponseGuide | undefined, telling: Telling): RootContent[] => {
  if (guide === undefined) return [];
  const { words } = telling;
  const count = guide.rules.length;
  const quickest = quickestOf(guide);
  const lines = [
    ...fact(words["label.agreed"], count === 0 ? undefined : say(words, `response.rules.${count === 1 ? "one" : "other"}`, { count })),
    ...fact(
      words["label.quickest"],
      quickest === undefined ? undefined : say(words, "response.quickest", { stretch: describeDuration(quickest, words) }),
    ),
    ...facts(
      words["label.coverage"],
      guide.coverage.map((window) => describeCoverage(window, telling)),
    ),
    ...facts(words["label.doNotReply"], guide.doNotReply),
  ];
  return section(2, words["heading.response"], bulletList(lines));
};

const quickestOf = ({ rules }: ResponseGuide): number | undefined => {
  let quickest: number | undefined;
  for (const { withinMinutes } of rules) {
    if (withinMinutes !== undefined && (quickest === undefined || withinMinutes < quickest)) quickest = withinMinutes;
  }
  return quickest;
};

const describeCoverage = ({ days, from, to, timeZone, by, channels }: CoverageWindow, telling: Telling): string =>
  say(telling.words, "response.coverage", {
    days: describeWeekdays(days, telling.words),
    from,
    to,
    zone: timeZone,
    who: namesOf(by, telling),
    where: channels && namesOf(channels, telling),
  });
