import type { RootContent } from "mdast";
import type { Blackout } from "../../../model/schedule/blackout.js";
import { describeBlackoutDays, describeQuietHours } from "../../../words/values/blackouts.js";
import { namesOf } from "../../../words/values/lists.js";
import { describeWeekdays } from "../../../words/values/weekdays.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** The days and hours on which nothing is posted, where, and why. */
export const blackouts = (all: readonly Blackout[], wording: Wording): RootContent[] => {
  const isSorted = all.some(({ channels }) => channels !== undefined);
  const content = table(all, [
    { heading: say(wording, "label.nothingPosted"), cell: (blackout) => describeBlackoutDays(blackout, wording) },
    { heading: say(wording, "label.hours"), cell: ({ hours }) => hours && describeQuietHours(hours, wording) },
    { heading: say(wording, "label.weekdays"), cell: ({ days }) => days && describeWeekdays(days, wording) },
    {
      heading: say(wording, "label.where"),
      // Only beside one that names channels does another say that it holds everywhere.
      cell: ({ channels }) => {
        if (channels === undefined) return isSorted ? say(wording, "blackout.everywhere") : undefined;
        return namesOf(channels, wording) ?? say(wording, "blackout.nowhere");
      },
    },
    { heading: say(wording, "label.why"), cell: ({ name }) => name },
    { heading: say(wording, "label.note"), cell: ({ note }) => note },
  ]);
  return section(2, say(wording, "heading.blackouts"), content);
};
