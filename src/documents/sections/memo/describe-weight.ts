import type { AlignmentIssue } from "../../../model/alignment/alignment-issue.js";
import { weightOfIssue } from "../../../practice/issues.js";
import type { Wording } from "../../../words/wording.js";
import { say } from "../../say.js";

/** What an issue weighs and how that comes: "20 of 25: impact 4, likelihood 5". Where only one of them was rated, that one. */
export const describeWeight = (issue: AlignmentIssue, wording: Wording): string | undefined => {
  const { impact, likelihood } = issue;
  if (impact !== undefined && likelihood !== undefined)
    return say(wording, "issue.weight", { weight: weightOfIssue(issue), impact, likelihood });
  if (impact !== undefined) return say(wording, "issue.impact", { impact });
  return likelihood === undefined ? undefined : say(wording, "issue.likelihood", { likelihood });
};

/** Whether the group confirmed an issue; nothing where that is not stated. */
export const describeConfirmed = ({ confirmed }: AlignmentIssue, wording: Wording): string | undefined =>
  confirmed === undefined ? undefined : say(wording, confirmed ? "issue.confirmed" : "issue.unconfirmed");
