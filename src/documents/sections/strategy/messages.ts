import type { RootContent } from "mdast";
import type { Message } from "../../../model/content/message.js";
import type { Pillar } from "../../../model/content/pillar.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { describePercent } from "../../describe/describe-percent.js";
import { namesOf } from "../../describe/names-of.js";
import { say } from "../../say.js";
import { sayChoice } from "../../say-choice.js";
import type { Telling } from "../../telling.js";

/** What each audience is to hear, and where (C3, C8). */
export const messages = (all: readonly Message[], telling: Telling): RootContent[] => {
  const { words, nameOf } = telling;
  const isSorted = all.some(({ audience }) => audience !== undefined);
  const content = table(all, [
    { heading: words["label.message"], cell: ({ id }) => nameOf(id) },
    {
      heading: words["label.audiences"],
      // Only beside messages for somebody does one without an audience say that it is for everybody.
      cell: ({ audience }) => (audience === undefined ? (isSorted ? words["message.everybody"] : undefined) : nameOf(audience)),
    },
    { heading: words["label.where"], cell: ({ channels }) => namesOf(channels, telling) },
    { heading: words["label.answers"], cell: ({ answers }) => namesOf(answers, telling) },
    { heading: words["label.note"], cell: ({ note }) => note },
  ]);
  return section(2, words["heading.messages"], content);
};

/** The lasting themes of content and their shares. */
export const pillars = (all: readonly Pillar[], telling: Telling): RootContent[] => {
  const { words, nameOf } = telling;
  const percent = (share: number | undefined): string | undefined => (share === undefined ? undefined : describePercent(share, words));
  const content = table(all, [
    { heading: words["label.theme"], cell: ({ id }) => nameOf(id) },
    {
      heading: words["label.share"],
      cell: ({ share, tolerance }) =>
        share === undefined ? undefined : say(words, "pillar.share", { percent: percent(share), tolerance: percent(tolerance) }),
    },
    { heading: words["label.voice"], cell: ({ voice }) => voice && sayChoice(words, "voice", voice) },
    { heading: words["label.note"], cell: ({ note }) => note },
  ]);
  return section(2, words["heading.pillars"], content);
};
