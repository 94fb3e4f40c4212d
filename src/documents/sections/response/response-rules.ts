import type { RootContent } from "mdast";
import type { ResponseLevel, ResponseRule } from "../../../model/policy/response-rule.js";
import { describeChoice } from "../../../words/labels.js";
import { describeDuration } from "../../../words/values/lengths.js";
import { namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";
import { placeNames } from "./place-names.js";

/** Response rules as a table: when each applies, how much it presses, what is done and said, by whom, how fast and where (D3). */
export const responseRules = (rules: readonly ResponseRule[], wording: Wording): RootContent[] => {
  const where = placeNames(rules, wording);
  const level = (of: ResponseLevel | undefined): string | undefined =>
    of === undefined ? undefined : say(wording, "response.level", { level: of });
  return table(rules, [
    { heading: say(wording, "label.when"), cell: ({ when }) => when },
    { heading: say(wording, "label.urgency"), cell: ({ urgency }) => level(urgency) },
    { heading: say(wording, "label.importance"), cell: ({ importance }) => level(importance) },
    { heading: say(wording, "label.reply"), cell: ({ reply }) => reply && describeChoice("reply", reply, wording) },
    {
      heading: say(wording, "label.within"),
      cell: ({ withinMinutes: minutes }) => (minutes === undefined ? undefined : describeDuration(minutes, wording)),
    },
    { heading: say(wording, "label.say"), cell: (rule) => rule.say },
    { heading: say(wording, "label.answeredBy"), cell: ({ by }) => namesOf(by, wording) },
    { heading: say(wording, "label.where"), cell: where },
    { heading: say(wording, "label.note"), cell: ({ note }) => note },
  ]);
};
