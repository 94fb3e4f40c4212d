import type { RootContent } from "mdast";
import type { Message } from "../../../model/content/message.js";
import type { Pillar } from "../../../model/content/pillar.js";
import type { Plan } from "../../../model/plan.js";
import { hasMessage } from "../../../practice/audiences.js";
import { describeChoice } from "../../../words/labels.js";
import { namesOf } from "../../../words/values/lists.js";
import { describePercent } from "../../../words/values/shares.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, facts } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** What each audience is to hear, and where (C3, C8). */
export const messages = (plan: Plan, wording: Wording): RootContent[] => {
  const { nameOf } = wording;
  const all: readonly Message[] = plan.messages;
  const isSorted = all.some(({ audience }) => audience !== undefined);
  const content = table(all, [
    { heading: say(wording, "label.message"), cell: ({ id }) => nameOf(id) },
    {
      heading: say(wording, "label.audiences"),
      // Only beside messages for somebody does one without an audience say that it is for everybody.
      cell: ({ audience }) => (audience === undefined ? (isSorted ? say(wording, "message.everybody") : undefined) : nameOf(audience)),
    },
    { heading: say(wording, "label.where"), cell: ({ channels }) => namesOf(channels, wording) },
    { heading: say(wording, "label.answers"), cell: ({ answers }) => namesOf(answers, wording) },
    { heading: say(wording, "label.note"), cell: ({ note }) => note },
  ]);
  return section(2, say(wording, "heading.messages"), [...content, ...(content.length === 0 ? [] : without(plan, wording))]);
};

/** The audiences that no message is for. */
const without = (plan: Plan, wording: Wording): RootContent[] =>
  bulletList(
    facts(
      say(wording, "label.noMessage"),
      plan.audiences.filter((audience) => !hasMessage(plan, audience)).map(({ id }) => wording.nameOf(id)),
    ),
  );

/** The lasting themes of content and their shares. */
export const pillars = (all: readonly Pillar[], wording: Wording): RootContent[] => {
  const { nameOf } = wording;
  const percent = (share: number | undefined): string | undefined => (share === undefined ? undefined : describePercent(share, wording));
  const content = table(all, [
    { heading: say(wording, "label.theme"), cell: ({ id }) => nameOf(id) },
    {
      heading: say(wording, "label.share"),
      cell: ({ share, tolerance }) =>
        share === undefined ? undefined : say(wording, "pillar.share", { percent: percent(share), tolerance: percent(tolerance) }),
    },
    { heading: say(wording, "label.intent"), cell: ({ intent }) => intent && describeChoice("intent", intent, wording) },
    { heading: say(wording, "label.note"), cell: ({ note }) => note },
  ]);
  return section(2, say(wording, "heading.pillars"), content);
};
