import type { Heading, RootContent } from "mdast";
import { groupBy } from "../../../base/group-by.js";
import type { Phrase } from "../../../model/policy/phrase.js";
import { describeChoice } from "../../../words/labels.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** The words that posts are to use and those they must not, each with what to write instead and why (D9). */
export const phrases = (all: readonly Phrase[], depth: Heading["depth"], wording: Wording): RootContent[] => {
  const byUse = groupBy(all, ({ use }) => use);
  return [
    ...section(depth, say(wording, "heading.phrasesToUse"), phraseTable(byUse.get("say") ?? [], wording)),
    ...section(depth, say(wording, "heading.phrasesToAvoid"), phraseTable(byUse.get("avoid") ?? [], wording)),
  ];
};

const phraseTable = (all: readonly Phrase[], wording: Wording): RootContent[] =>
  table(all, [
    { heading: say(wording, "label.words"), cell: ({ text }) => text },
    { heading: say(wording, "label.instead"), cell: ({ instead }) => instead },
    { heading: say(wording, "label.because"), cell: ({ because }) => because },
    { heading: say(wording, "label.severity"), cell: ({ severity }) => severity && describeChoice("severity", severity, wording) },
    { heading: say(wording, "label.note"), cell: ({ note }) => note },
  ]);
