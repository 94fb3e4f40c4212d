import type { RootContent } from "mdast";
import type { AlignmentIssue } from "../../../model/alignment/alignment-issue.js";
import type { Plan } from "../../../model/plan.js";
import { isRedFlag, prioritiseIssues } from "../../../practice/issues.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList } from "../../blocks/line.js";
import { issueFacts } from "./issue-facts.js";

/** The red flags, open ones first, each with its facts (A3). */
export const redFlags = (plan: Plan, wording: Wording): RootContent[] => listOf(plan, isRedFlag, wording);

/** The other issues, most pressing first, each with its facts. */
export const otherIssues = (plan: Plan, wording: Wording): RootContent[] => listOf(plan, (issue) => !isRedFlag(issue), wording);

const listOf = (plan: Plan, isMeant: (issue: AlignmentIssue) => boolean, wording: Wording): RootContent[] =>
  bulletList(
    prioritiseIssues(plan)
      .filter(isMeant)
      .map((issue) => ({ said: wording.nameOf(issue.id), below: issueFacts(plan, issue, wording) })),
  );
