import type { RootContent } from "mdast";
import type { ContentPipeline, LooseContent, UnreadySlot } from "../../../calendar/pipeline/pipeline.js";
import type { Plan } from "../../../model/plan.js";
import { describeChoice } from "../../../words/labels.js";
import { describeDay } from "../../../words/values/days.js";
import type { Wording } from "../../../words/wording.js";
import { paragraph } from "../../blocks/paragraph.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";
import { namesOfEntry } from "../calendar/entry-names.js";
import { type CalendarPaper, entryTable } from "../calendar/entry-table.js";
import { describeTimes, describeWeekdayAndDay } from "../calendar/entry-times.js";
import { forApproval } from "./for-approval.js";

/** What is waiting: posts for content, content for a slot, texts for approval; each is listed where it is counted (C8). */
export const waiting = (pipeline: ContentPipeline, paper: CalendarPaper): RootContent[] => {
  const { plan, wording } = paper;
  const { withoutContent, notReady, withoutSlot, drafts } = pipeline;
  return section(2, say(wording, "heading.pipeline"), [
    ...paragraph(countsOf(pipeline, wording).join(" ")),
    ...section(
      3,
      say(wording, "heading.withoutContent"),
      entryTable(
        withoutContent.map(({ entry }) => entry),
        paper,
      ),
    ),
    ...section(3, say(wording, "heading.notReady"), unready(notReady, paper)),
    ...section(3, say(wording, "heading.withoutSlot"), loose(withoutSlot, plan, wording)),
    ...section(3, say(wording, "heading.forApproval"), forApproval(drafts, plan, wording)),
  ]);
};

/** What is out, was stopped or is over is told apart from what is still to go out. */
const countsOf = ({ coming, withoutContent, others, from }: ContentPipeline, wording: Wording): readonly string[] => {
  const { published, stopped, earlier } = others;
  const [count, empty] = [coming.length, withoutContent.length];
  return [
    say(wording, "pipeline.coming", { count }),
    ...(count > 0 ? [filledOf(count, empty, wording)] : []),
    ...(published.length > 0 ? [say(wording, "pipeline.published", { count: published.length })] : []),
    ...(stopped.length > 0 ? [say(wording, "pipeline.stopped", { count: stopped.length })] : []),
    ...(earlier.length > 0 && from !== undefined
      ? [say(wording, "pipeline.earlier", { count: earlier.length, from: describeDay(from, wording) })]
      : []),
  ];
};

const filledOf = (count: number, empty: number, wording: Wording): string => {
  if (empty === 0) return say(wording, "pipeline.allFilled", { count });
  return empty === count ? say(wording, "pipeline.allEmpty", { count }) : say(wording, "pipeline.empty", { count: empty });
};

const unready = (slots: readonly UnreadySlot[], { home, wording }: CalendarPaper): RootContent[] =>
  table(slots, [
    { heading: say(wording, "label.day"), cell: ({ entry }) => describeWeekdayAndDay(entry.local.slice(0, 10), wording) },
    { heading: say(wording, "label.time"), cell: ({ entry }) => describeTimes([entry], home, wording) },
    { heading: say(wording, "label.what"), cell: ({ entry }) => namesOfEntry(entry, wording).what },
    { heading: say(wording, "label.content"), cell: ({ content }) => wording.nameOf(content) },
    { heading: say(wording, "label.where"), cell: ({ channel }) => channel && wording.nameOf(channel) },
    { heading: say(wording, "label.who"), cell: ({ author }) => author && wording.nameOf(author) },
    { heading: say(wording, "label.lacking"), cell: ({ lacks }) => say(wording, `lacks.${lacks}`) },
  ]);

const loose = (pieces: readonly LooseContent[], { content }: Plan, wording: Wording): RootContent[] => {
  const variants = new Map(content.flatMap((item) => item.variants).map((variant) => [variant.id as string | undefined, variant]));
  return table(pieces, [
    { heading: say(wording, "label.content"), cell: (piece) => wording.nameOf(piece.content) },
    { heading: say(wording, "label.where"), cell: ({ channel }) => channel && wording.nameOf(channel) },
    { heading: say(wording, "label.language"), cell: ({ variant }) => variants.get(variant)?.language },
    { heading: say(wording, "label.who"), cell: ({ author }) => author && wording.nameOf(author) },
    {
      heading: say(wording, "label.status"),
      cell: ({ variant }) => {
        const status = variants.get(variant)?.status;
        return status && describeChoice("contentStatus", status, wording);
      },
    },
    { heading: say(wording, "label.lacking"), cell: (piece) => lackOf(piece, wording) },
  ]);
};

const lackOf = ({ variant, channel }: LooseContent, wording: Wording): string | undefined => {
  if (variant !== undefined) return undefined;
  return channel === undefined ? say(wording, "lacks.anyText") : say(wording, "lacks.text");
};
