import type { RootContent } from "mdast";
import type { Decision } from "../../../model/alignment/decision.js";
import { describeDay } from "../../../words/values/days.js";
import { namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** What was decided, when, by whom, and which issues that settles (A2). */
export const decisions = (all: readonly Decision[], wording: Wording): RootContent[] =>
  table(all, [
    { heading: say(wording, "label.decision"), cell: ({ id }) => wording.nameOf(id) },
    { heading: say(wording, "label.day"), cell: ({ on }) => on && describeDay(on, wording) },
    { heading: say(wording, "label.by"), cell: ({ by }) => namesOf(by, wording) },
    { heading: say(wording, "label.settles"), cell: ({ settles }) => namesOf(settles, wording) },
    { heading: say(wording, "label.note"), cell: ({ note }) => note },
  ]);
