import type { ActionItem } from "../../../model/alignment/action-item.js";
import type { AlignmentIssue } from "../../../model/alignment/alignment-issue.js";
import { fact, facts, type Line } from "../../blocks/line.js";
import { describeDateRef } from "../../describe/describe-date-ref.js";
import { namesOf } from "../../describe/names-of.js";
import { say } from "../../say.js";
import { sayChoice } from "../../say-choice.js";
import type { Telling } from "../../telling.js";

/** What the memo says of a red flag: who raised it, who takes it on, by when, and the next step; what is missing is said to be (A3). */
export const issueFacts = (issue: AlignmentIssue, steps: readonly ActionItem[], telling: Telling): Line[] => {
  const { words, nameOf } = telling;
  const { raisedBy, kind, owner, due, resolution, note } = issue;
  const open = resolution === undefined;
  return [
    ...fact(words["label.raisedBy"], namesOf(raisedBy, telling)),
    ...fact(words["label.kind"], kind && sayChoice(words, "issueKind", kind)),
    ...fact(words["label.settled"], resolution),
    ...fact(words["label.owner"], owner === undefined ? (open ? words["memo.nobody"] : undefined) : nameOf(owner)),
    ...fact(words["label.due"], due === undefined ? (open ? words["memo.noDay"] : undefined) : describeDateRef(due, telling)),
    ...(steps.length === 0 && open
      ? fact(words["label.nextStep"], words["memo.noStep"])
      : facts(
          words["label.nextStep"],
          steps.map((step) => stepLine(step, telling)),
        )),
    ...fact(words["label.note"], note),
  ];
};

const stepLine = ({ what, owner, due }: ActionItem, telling: Telling): string => {
  const who = [owner && telling.nameOf(owner), due && describeDateRef(due, telling)].filter((part) => part !== undefined);
  return who.length === 0 ? what : say(telling.words, "memo.stepBy", { step: what, who: who.join(telling.words["list.comma"]) });
};
