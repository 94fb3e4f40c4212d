import type { RootContent } from "mdast";
import type { Evidence } from "../../../model/readiness/evidence.js";
import { describeChoice } from "../../../words/labels.js";
import { describeDay } from "../../../words/values/days.js";
import { namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** Progress before there are clicks: training, tests, prototypes, research (B4, B5). */
export const readiness = (all: readonly Evidence[], wording: Wording): RootContent[] => {
  const { nameOf } = wording;
  const content = table(all, [
    { heading: say(wording, "label.what"), cell: ({ id }) => nameOf(id) },
    { heading: say(wording, "label.kind"), cell: ({ kind }) => describeChoice("evidenceKind", kind, wording) },
    { heading: say(wording, "label.status"), cell: ({ status }) => status && describeChoice("evidenceStatus", status, wording) },
    { heading: say(wording, "label.on"), cell: ({ on }) => on && describeDay(on, wording) },
    { heading: say(wording, "label.who"), cell: ({ person }) => person && nameOf(person) },
    { heading: say(wording, "label.skill"), cell: ({ skill }) => skill && nameOf(skill) },
    { heading: say(wording, "label.prepares"), cell: ({ serves }) => namesOf(serves, wording) },
    { heading: say(wording, "label.learned"), cell: ({ learned }) => learned },
    { heading: say(wording, "label.link"), cell: ({ link }) => link && { url: link } },
    { heading: say(wording, "label.note"), cell: ({ note }) => note },
  ]);
  return section(2, say(wording, "heading.readiness"), content);
};
