import type { RootContent } from "mdast";
import type { AlignmentIssue } from "../../../model/alignment/alignment-issue.js";
import type { Plan } from "../../../model/plan.js";
import { nextStepsFor } from "../../../practice/actions.js";
import { explainPriorities, isRedFlag, prioritiseIssues, resolutionOf } from "../../../practice/issues.js";
import { describeChoice } from "../../../words/labels.js";
import { describeDateRef } from "../../../words/values/dates.js";
import { namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList } from "../../blocks/line.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";
import { describeConfirmed, describeWeight } from "./describe-weight.js";
import { issueFacts } from "./issue-facts.js";

/** The red flags, open ones first, each with its facts (A3). */
export const redFlags = (plan: Plan, wording: Wording): RootContent[] =>
  bulletList(
    prioritiseIssues(plan)
      .filter(isRedFlag)
      .map((flag) => ({
        said: wording.nameOf(flag.id),
        below: issueFacts(flag, resolutionOf(plan, flag), nextStepsFor(plan, flag), wording),
      })),
  );

interface Row {
  readonly issue: AlignmentIssue;
  readonly place: string;
}

/** The other issues, most pressing first, each with its place and what decides it; a shared place is said to be shared. */
export const otherIssues = (plan: Plan, wording: Wording): RootContent[] => {
  const { nameOf } = wording;
  const places = new Map(
    explainPriorities(plan).map(({ issue, place, tiedWith }) => [
      issue as string,
      say(wording, "issue.place", { place, tied: tiedWith.length }),
    ]),
  );
  const rows: Row[] = prioritiseIssues(plan)
    .filter((issue) => !isRedFlag(issue))
    .map((issue) => ({ issue, place: places.get(issue.id) ?? "" }));
  return table(rows, [
    { heading: say(wording, "label.issue"), cell: ({ issue }) => nameOf(issue.id) },
    { heading: say(wording, "label.place"), cell: ({ place }) => place },
    { heading: say(wording, "label.rank"), cell: ({ issue: { rank } }) => (rank === undefined ? undefined : String(rank)) },
    { heading: say(wording, "label.weight"), cell: ({ issue }) => describeWeight(issue, wording) },
    { heading: say(wording, "label.confirmed"), cell: ({ issue }) => describeConfirmed(issue, wording) },
    { heading: say(wording, "label.kind"), cell: ({ issue: { kind } }) => kind && describeChoice("issueKind", kind, wording) },
    { heading: say(wording, "label.about"), cell: ({ issue }) => namesOf(issue.about, wording) },
    { heading: say(wording, "label.raisedBy"), cell: ({ issue }) => namesOf(issue.raisedBy, wording) },
    { heading: say(wording, "label.owner"), cell: ({ issue: { owner } }) => owner && nameOf(owner) },
    { heading: say(wording, "label.due"), cell: ({ issue: { due } }) => due && describeDateRef(due, wording) },
    {
      heading: say(wording, "label.nextStep"),
      cell: ({ issue }) =>
        namesOf(
          nextStepsFor(plan, issue).map(({ id }) => id),
          wording,
        ),
    },
    { heading: say(wording, "label.settled"), cell: ({ issue }) => resolutionOf(plan, issue) },
    { heading: say(wording, "label.note"), cell: ({ issue: { note } }) => note },
  ]);
};
