import type { RootContent } from "mdast";
import type { DriftReport } from "../../../calendar/comparing/drift.js";
import type { AdherenceCounts } from "../../../calendar/reading/adherence-count.js";
import type { Adherence } from "../../../calendar/reading/measure-adherence.js";
import type { Results } from "../../../results/results.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList } from "../../blocks/line.js";
import { paragraph } from "../../blocks/paragraph.js";
import { section } from "../../blocks/section.js";
import { type Column, table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** What of the calendar went out, and what otherwise than planned; nothing where neither was passed. */
export const wentOut = ({ adherence, drift }: Results, wording: Wording): RootContent[] => [
  ...(adherence === undefined ? [] : section(3, say(wording, "heading.wentOut"), adherenceIn(adherence, wording))),
  ...(drift === undefined ? [] : section(3, say(wording, "heading.drift"), driftIn(drift, wording))),
];

const adherenceIn = (adherence: Adherence, wording: Wording): RootContent[] => {
  const { on, due, published, missed, stated, ahead, unplanned } = adherence;
  return [
    ...paragraph(say(wording, "adherence.due", { on, due, published, missed })),
    ...paragraph(stated === 0 ? undefined : say(wording, "adherence.stated", { count: stated })),
    ...paragraph(ahead === 0 ? undefined : say(wording, "adherence.ahead", { count: ahead })),
    ...paragraph(unplanned.length === 0 ? undefined : say(wording, "adherence.unplanned", { count: unplanned.length })),
    ...channelTable(adherence, wording),
    ...cadenceTable(adherence, wording),
  ];
};

const channelTable = ({ channels }: Adherence, wording: Wording): RootContent[] =>
  table(
    channels.filter((one) => one.due > 0 || one.unplanned > 0),
    [
      {
        heading: say(wording, "label.channel"),
        cell: ({ channel }) => (channel === undefined ? say(wording, "adherence.noChannel") : wording.nameOf(channel)),
      },
      ...countColumns(wording),
      { heading: say(wording, "label.unplanned"), cell: ({ unplanned }) => some(unplanned) },
    ],
  );

const cadenceTable = ({ cadences }: Adherence, wording: Wording): RootContent[] =>
  table(
    cadences.filter(({ due }) => due > 0),
    [
      {
        heading: say(wording, "label.cadence"),
        cell: ({ cadence }) => (cadence === undefined ? say(wording, "adherence.noCadence") : wording.nameOf(cadence)),
      },
      ...countColumns(wording),
    ],
  );

const countColumns = (wording: Wording): readonly Column<AdherenceCounts>[] => [
  { heading: say(wording, "label.due"), cell: ({ due }) => String(due) },
  { heading: say(wording, "label.published"), cell: ({ published }) => String(published) },
  { heading: say(wording, "label.missed"), cell: ({ missed }) => some(missed) },
  { heading: say(wording, "label.late"), cell: ({ late }) => some(late) },
  { heading: say(wording, "label.early"), cell: ({ early }) => some(early) },
];

/** A count, unless there is nothing to count. */
const some = (count: number): string | undefined => (count === 0 ? undefined : String(count));

const driftIn = ({ on, due, published, matched, drifts, textUnknown }: DriftReport, wording: Wording): RootContent[] => [
  ...paragraph(say(wording, "drift.compared", { on, due, published, matched })),
  ...bulletList(drifts.map(({ sentence }) => ({ said: sentence }))),
  ...section(4, say(wording, "heading.textsNotCompared"), bulletList(textUnknown.map(({ sentence }) => ({ said: sentence })))),
];
