import type { RootContent } from "mdast";
import type { Alignment, Conversation, Preparation } from "../../../model/alignment/alignment.js";
import type { Stakeholder } from "../../../model/alignment/stakeholder.js";
import type { Plan } from "../../../model/plan.js";
import { describeChoice } from "../../../words/labels.js";
import { describeDay } from "../../../words/values/days.js";
import { namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, facts } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** What the conversation was built on: what was looked into before it, who was invited, and the talks (A2). */
export const conversation = ({ alignment }: Plan, wording: Wording): RootContent[] => [
  ...section(2, say(wording, "heading.prepared"), prepared(alignment.prepare, wording)),
  ...section(2, say(wording, "heading.invited"), invited(alignment.invite, wording)),
  ...section(2, say(wording, "heading.talks"), talks(alignment.encourage, wording)),
];

/** What was found before the conversation, and where. */
export const prepared = ({ competitors, customerActivity, trends, sources }: Preparation, wording: Wording): RootContent[] =>
  bulletList([
    ...facts(say(wording, "label.competitors"), competitors),
    ...facts(say(wording, "label.customerActivity"), customerActivity),
    ...facts(say(wording, "label.trends"), trends),
    ...facts(say(wording, "label.sources"), sources),
  ]);

const invited = (all: readonly Stakeholder[], wording: Wording): RootContent[] =>
  table(all, [
    { heading: say(wording, "label.person"), cell: ({ id }) => wording.nameOf(id) },
    { heading: say(wording, "label.function"), cell: (one) => one.function && describeChoice("function", one.function, wording) },
    { heading: say(wording, "label.inThePlan"), cell: ({ person }) => person && wording.nameOf(person) },
    { heading: say(wording, "label.invitedOn"), cell: ({ invitedOn }) => invitedOn && describeDay(invitedOn, wording) },
    { heading: say(wording, "label.answer"), cell: ({ response }) => response && say(wording, `response.${response}`) },
    { heading: say(wording, "label.note"), cell: ({ note }) => note },
  ]);

const talks = (all: Alignment["encourage"], wording: Wording): RootContent[] =>
  table<Conversation>(all, [
    { heading: say(wording, "label.summary"), cell: ({ summary }) => summary },
    { heading: say(wording, "label.day"), cell: ({ on }) => on && describeDay(on, wording) },
    { heading: say(wording, "label.present"), cell: ({ present }) => namesOf(present, wording) },
  ]);
