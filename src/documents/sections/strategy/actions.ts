import type { RootContent } from "mdast";
import type { ActionItem } from "../../../model/alignment/action-item.js";
import { describeChoice } from "../../../words/labels.js";
import { describeDateRef } from "../../../words/values/dates.js";
import { namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** What somebody is to do, who, by when and what for (D9). */
export const actions = (
  all: readonly ActionItem[],
  wording: Wording,
  heading: "heading.actions" | "heading.nextSteps" = "heading.actions",
): RootContent[] => {
  const { nameOf } = wording;
  const content = table(all, [
    { heading: say(wording, "label.what"), cell: ({ id }) => nameOf(id) },
    { heading: say(wording, "label.owner"), cell: ({ owner }) => owner && nameOf(owner) },
    { heading: say(wording, "label.responsible"), cell: ({ responsible }) => namesOf(responsible, wording) },
    { heading: say(wording, "label.consulted"), cell: ({ consulted }) => namesOf(consulted, wording) },
    { heading: say(wording, "label.informed"), cell: ({ informed }) => namesOf(informed, wording) },
    { heading: say(wording, "label.due"), cell: ({ due }) => due && describeDateRef(due, wording) },
    { heading: say(wording, "label.status"), cell: ({ status }) => status && describeChoice("actionStatus", status, wording) },
    { heading: say(wording, "label.serves"), cell: ({ serves }) => namesOf(serves, wording) },
    { heading: say(wording, "label.note"), cell: ({ note }) => note },
  ]);
  return section(2, say(wording, heading), content);
};
