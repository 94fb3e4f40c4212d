import type { RootContent } from "mdast";
import type { NotRun } from "../../../coverage/config/prepare-rules.js";
import { joinWords } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** The rules that were not run, and what each lacked. */
export const rulesNotRun = (notRun: readonly NotRun[], wording: Wording): RootContent[] =>
  table(notRun, [
    { heading: say(wording, "label.rule"), cell: ({ rule }) => rule },
    {
      heading: say(wording, "label.lacks"),
      cell: ({ needs }) =>
        joinWords(
          needs.map((need) => say(wording, `lacks.${need}`)),
          wording,
        ),
    },
  ]);
