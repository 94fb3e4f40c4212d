import type { RootContent } from "mdast";
import type { ActionItem } from "../../../model/alignment/action-item.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { describeDateRef } from "../../describe/describe-date-ref.js";
import { namesOf } from "../../describe/names-of.js";
import { sayChoice } from "../../say-choice.js";
import type { Telling } from "../../telling.js";

/** What somebody is to do, who, by when and what for (D9). */
export const actions = (
  all: readonly ActionItem[],
  telling: Telling,
  heading: "heading.actions" | "heading.nextSteps" = "heading.actions",
): RootContent[] => {
  const { words, nameOf } = telling;
  const content = table(all, [
    { heading: words["label.what"], cell: ({ id }) => nameOf(id) },
    { heading: words["label.owner"], cell: ({ owner }) => owner && nameOf(owner) },
    { heading: words["label.due"], cell: ({ due }) => due && describeDateRef(due, telling) },
    { heading: words["label.status"], cell: ({ status }) => status && sayChoice(words, "actionStatus", status) },
    { heading: words["label.serves"], cell: ({ serves }) => namesOf(serves, telling) },
    { heading: words["label.note"], cell: ({ note }) => note },
  ]);
  return section(2, words[heading], content);
};
