import type { ActionItem } from "../../../model/alignment/action-item.js";
import type { AlignmentIssue } from "../../../model/alignment/alignment-issue.js";
import { describeChoice } from "../../../words/labels.js";
import { describeDateRef } from "../../../words/values/dates.js";
import { joinByComma, namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { fact, facts, type Line } from "../../blocks/line.js";
import { say } from "../../say.js";
import { describeConfirmed, describeWeight } from "./describe-weight.js";

/** What the memo says of a red flag: who raised it, who takes it on, by when, and the next step; what is missing is said to be (A3). */
export const issueFacts = (issue: AlignmentIssue, settled: string | undefined, steps: readonly ActionItem[], wording: Wording): Line[] => {
  const { nameOf } = wording;
  const { raisedBy, kind, owner, due, rank, about, note } = issue;
  const open = settled === undefined;
  return [
    ...fact(say(wording, "label.raisedBy"), namesOf(raisedBy, wording)),
    ...fact(say(wording, "label.kind"), kind && describeChoice("issueKind", kind, wording)),
    ...fact(say(wording, "label.about"), namesOf(about, wording)),
    ...fact(say(wording, "label.rank"), rank === undefined ? undefined : String(rank)),
    ...fact(say(wording, "label.weight"), describeWeight(issue, wording)),
    ...fact(say(wording, "label.confirmed"), describeConfirmed(issue, wording)),
    ...fact(say(wording, "label.settled"), settled),
    ...fact(say(wording, "label.owner"), owner === undefined ? (open ? say(wording, "memo.nobody") : undefined) : nameOf(owner)),
    ...fact(say(wording, "label.due"), due === undefined ? (open ? say(wording, "memo.noDay") : undefined) : describeDateRef(due, wording)),
    ...(steps.length === 0 && open
      ? fact(say(wording, "label.nextStep"), say(wording, "memo.noStep"))
      : facts(
          say(wording, "label.nextStep"),
          steps.map((step) => stepLine(step, wording)),
        )),
    ...fact(say(wording, "label.note"), note),
  ];
};

const stepLine = ({ what, owner, due }: ActionItem, wording: Wording): string => {
  const who = [owner && wording.nameOf(owner), due && describeDateRef(due, wording)].filter((part) => part !== undefined);
  return who.length === 0 ? what : say(wording, "memo.stepBy", { step: what, who: joinByComma(who, wording) });
};
