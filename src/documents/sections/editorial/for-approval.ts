import type { RootContent } from "mdast";
import { groupBy } from "../../../base/group-by.js";
import type { PendingText } from "../../../calendar/pipeline/pipeline.js";
import type { Variant } from "../../../model/content/variant.js";
import type { Plan } from "../../../model/plan.js";
import { describeChoice } from "../../../words/labels.js";
import { joinBySemicolon, namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { paragraph } from "../../blocks/paragraph.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";
import { describeWeekdayAndDay } from "../calendar/entry-times.js";

/** The texts that are not approved yet, by who must say yes and how many of them (X5). */
export const forApproval = (drafts: readonly PendingText[], plan: Plan, wording: Wording): RootContent[] => {
  const variants = new Map(plan.content.flatMap((item) => item.variants).map((variant) => [variant.id as string, variant]));
  const groups = groupBy(drafts, ({ lacks, approval }) =>
    JSON.stringify([lacks, approval.rule?.id, lacks === "approval" && approval.needed]),
  );
  return [...groups.values()].flatMap((texts) => [...paragraph(askedOf(texts, wording)), ...tableOf(texts, variants, wording)]);
};

const askedOf = ([first]: readonly PendingText[], wording: Wording): string | undefined => {
  if (first === undefined) return undefined;
  const { lacks, approval } = first;
  if (lacks === "status") return say(wording, "pipeline.enough");
  return say(wording, "pipeline.needed", { needed: approval.needed, who: namesOf(approval.rule?.by ?? [], wording) });
};

const tableOf = (texts: readonly PendingText[], variants: ReadonlyMap<string, Variant>, wording: Wording): RootContent[] =>
  table(texts, [
    { heading: say(wording, "label.content"), cell: ({ content }) => wording.nameOf(content) },
    { heading: say(wording, "label.where"), cell: ({ channel }) => wording.nameOf(channel) },
    { heading: say(wording, "label.language"), cell: ({ variant }) => variants.get(variant)?.language },
    { heading: say(wording, "label.author"), cell: ({ author }) => author && wording.nameOf(author) },
    {
      heading: say(wording, "label.status"),
      cell: ({ variant }) => {
        const status = variants.get(variant)?.status;
        return status && describeChoice("contentStatus", status, wording);
      },
    },
    {
      heading: say(wording, "label.approvedBy"),
      cell: ({ approval }) =>
        namesOf(
          approval.valid.map(({ by }) => by),
          wording,
        ),
    },
    {
      heading: say(wording, "label.goesOut"),
      cell: ({ entries }) =>
        entries.length === 0
          ? undefined
          : joinBySemicolon(
              entries.map(({ local }) => describeWeekdayAndDay(local.slice(0, 10), wording)),
              wording,
            ),
    },
  ]);
