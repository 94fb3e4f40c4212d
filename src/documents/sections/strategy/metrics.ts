import type { RootContent } from "mdast";
import type { Metric } from "../../../model/measurement/metric.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { namesOf } from "../../describe/names-of.js";
import { say } from "../../say.js";
import type { Telling } from "../../telling.js";

/** What is measured, with what, and what is decided by it (C9, C12). */
export const metrics = (all: readonly Metric[], telling: Telling): RootContent[] => {
  const { words, nameOf } = telling;
  const content = table(all, [
    { heading: words["label.metric"], cell: ({ id }) => nameOf(id) },
    { heading: words["label.formula"], cell: ({ formula }) => formula },
    { heading: words["label.instrument"], cell: ({ instrument }) => instrument },
    { heading: words["label.where"], cell: ({ channels }) => namesOf(channels, telling) },
    { heading: words["label.every"], cell: ({ every }) => every && words[`every.${every}`] },
    {
      heading: words["label.decision"],
      cell: ({ decision }) => decision && say(words, "named", { name: decision.when, text: decision.then }),
    },
    { heading: words["label.owner"], cell: ({ owner }) => owner && nameOf(owner) },
    { heading: words["label.note"], cell: ({ note }) => note },
  ]);
  return section(2, words["heading.metrics"], content);
};
