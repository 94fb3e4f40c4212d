import type { ActionItem } from "../../../model/alignment/action-item.js";
import type { AlignmentIssue } from "../../../model/alignment/alignment-issue.js";
import type { Plan } from "../../../model/plan.js";
import { nextStepsFor } from "../../../practice/actions.js";
import { isOpenRedFlag, resolutionOf } from "../../../practice/issues.js";
import { describeChoice } from "../../../words/labels.js";
import { withAsides } from "../../../words/values/asides.js";
import { describeDateRef } from "../../../words/values/dates.js";
import { namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { fact, facts, type Line } from "../../blocks/line.js";
import { say } from "../../say.js";
import { describeConfirmed, describeWeight } from "./describe-weight.js";

/** What the memo says of an issue: who raised it, what it weighs, who takes it on, by when, and the next step. What an open red flag lacks of these is said to be missing (A3). */
export const issueFacts = (plan: Plan, issue: AlignmentIssue, wording: Wording): Line[] => {
  const { raisedBy, kind, owner, due, rank, about, note } = issue;
  const missing = isOpenRedFlag(plan, issue) ? say(wording, "memo.notRecorded") : undefined;
  const steps = nextStepsFor(plan, issue).map((step) => describeStep(step, wording));
  return [
    ...fact(say(wording, "label.raisedBy"), namesOf(raisedBy, wording) ?? missing),
    ...fact(say(wording, "label.kind"), kind && describeChoice("issueKind", kind, wording)),
    ...fact(say(wording, "label.about"), namesOf(about, wording)),
    ...fact(say(wording, "label.confirmed"), describeConfirmed(issue, wording)),
    ...fact(say(wording, "label.rank"), rank === undefined ? undefined : say(wording, "issue.rank", { rank })),
    ...fact(say(wording, "label.weighs"), describeWeight(issue, wording)),
    ...fact(say(wording, "label.settled"), resolutionOf(plan, issue)),
    ...fact(say(wording, "label.owner"), owner === undefined ? missing : wording.nameOf(owner)),
    ...fact(say(wording, "label.due"), due === undefined ? missing : describeDateRef(due, wording)),
    ...facts(say(wording, "label.nextStep"), steps.length === 0 && missing !== undefined ? [missing] : steps),
    ...fact(say(wording, "label.note"), note),
  ];
};

/** "Train everybody (Lena; 20 January 2027)". */
const describeStep = ({ id, owner, due }: ActionItem, wording: Wording): string =>
  withAsides(wording.nameOf(id), [owner && wording.nameOf(owner), due && describeDateRef(due, wording)], wording);
