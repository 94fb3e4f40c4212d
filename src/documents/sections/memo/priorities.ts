import type { RootContent } from "mdast";
import type { Plan } from "../../../model/plan.js";
import { explainPriorities, type IssuePriority } from "../../../practice/issues.js";
import { joinByComma } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { paragraph } from "../../blocks/paragraph.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** All issues in the order in which they are taken, each with what decides its place; a tie is said to be one (A2). A single issue needs no order. */
export const priorities = (plan: Plan, wording: Wording): RootContent[] => {
  const all = explainPriorities(plan);
  if (all.length < 2) return [];
  const isShared = all.some(({ sharedBy }) => sharedBy.length > 1);
  return [
    ...paragraph(say(wording, "priority.how")),
    ...(isShared ? paragraph(say(wording, "priority.ties")) : []),
    ...table(all, [
      {
        heading: say(wording, "label.place"),
        cell: ({ place, sharedBy }) => say(wording, "priority.place", { place, issues: sharedBy.length }),
      },
      { heading: say(wording, "label.issue"), cell: ({ issue }) => wording.nameOf(issue) },
      { heading: say(wording, "label.stands"), cell: (priority) => describePriority(priority, wording) },
    ]),
  ];
};

/** "open, rank 2, weight 12 of 25". */
const describePriority = ({ standing, rank, weight }: IssuePriority, wording: Wording): string =>
  joinByComma(
    [
      say(wording, `priority.${standing}`),
      ...(rank === undefined ? [] : [say(wording, "priority.rank", { rank })]),
      ...(weight === undefined ? [] : [say(wording, "priority.weight", { weight })]),
      ...(rank === undefined && weight === undefined ? [say(wording, "priority.unweighed")] : []),
    ],
    wording,
  );
