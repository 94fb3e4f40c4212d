import type { RootContent } from "mdast";
import type { Metric } from "../../../model/measurement/metric.js";
import { withName } from "../../../words/values/asides.js";
import { describeEvery } from "../../../words/values/lengths.js";
import { namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** What is measured, with what, and what is decided by it (C9, C12). */
export const metrics = (all: readonly Metric[], wording: Wording): RootContent[] => {
  const { nameOf } = wording;
  const content = table(all, [
    { heading: say(wording, "label.metric"), cell: ({ id }) => nameOf(id) },
    { heading: say(wording, "label.formula"), cell: ({ formula }) => formula },
    { heading: say(wording, "label.instrument"), cell: ({ instrument }) => instrument },
    { heading: say(wording, "label.where"), cell: ({ channels }) => namesOf(channels, wording) },
    { heading: say(wording, "label.every"), cell: ({ every }) => every && describeEvery(every, wording) },
    {
      heading: say(wording, "label.decidedByIt"),
      cell: ({ decision }) => decision && withName(decision.when, decision.then, wording),
    },
    { heading: say(wording, "label.owner"), cell: ({ owner }) => owner && nameOf(owner) },
    { heading: say(wording, "label.note"), cell: ({ note }) => note },
  ]);
  return section(2, say(wording, "heading.metrics"), content);
};
