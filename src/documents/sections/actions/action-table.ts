import type { RootContent } from "mdast";
import type { ActionItem } from "../../../model/alignment/action-item.js";
import { describeChoice } from "../../../words/labels.js";
import { describeDateRef } from "../../../words/values/dates.js";
import { namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { type Column, table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** Actions as a table: what, who, by when, how far it has got and what for (D9). Without parts, only the owner is named: the others stand in a RACI matrix beside it. */
export const actionTable = (
  actions: readonly ActionItem[],
  wording: Wording,
  { withParts = true }: { readonly withParts?: boolean } = {},
): RootContent[] => {
  const { nameOf } = wording;
  const parts: readonly Column<ActionItem>[] = [
    { heading: say(wording, "label.responsible"), cell: ({ responsible }) => namesOf(responsible, wording) },
    { heading: say(wording, "label.consulted"), cell: ({ consulted }) => namesOf(consulted, wording) },
    { heading: say(wording, "label.informed"), cell: ({ informed }) => namesOf(informed, wording) },
  ];
  return table(actions, [
    { heading: say(wording, "label.what"), cell: ({ id }) => nameOf(id) },
    { heading: say(wording, "label.owner"), cell: ({ owner }) => owner && nameOf(owner) },
    ...(withParts ? parts : []),
    { heading: say(wording, "label.due"), cell: ({ due }) => due && describeDateRef(due, wording) },
    { heading: say(wording, "label.status"), cell: ({ status }) => status && describeChoice("actionStatus", status, wording) },
    { heading: say(wording, "label.serves"), cell: ({ serves }) => namesOf(serves, wording) },
    { heading: say(wording, "label.note"), cell: ({ note }) => note },
  ]);
};
