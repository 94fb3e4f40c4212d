import { memo } from "../base/memo.js";
import type { Alignment } from "../model/alignment/alignment.js";
import type { AlignmentIssue } from "../model/alignment/alignment-issue.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";

/** How an issue was settled: its own resolution, else the decision that settles it; undefined while it is open (A3). */
export const resolutionOf = ({ alignment }: Plan, { id, resolution }: AlignmentIssue): string | undefined =>
  resolution !== undefined && resolution.trim() !== "" ? resolution : settlingDecisions(alignment).get(id);

/** By issue, the statement of the first decision that settles it. */
const settlingDecisions = /* @__PURE__ */ memo(({ decisions }: Alignment): ReadonlyMap<string, string> => {
  const byIssue = new Map<string, string>();
  for (const { settles, statement } of decisions) for (const issue of settles) if (!byIssue.has(issue)) byIssue.set(issue, statement);
  return byIssue;
});

/** Whether an issue was settled. */
export const isIssueSettled = (plan: Plan, issue: AlignmentIssue): boolean => resolutionOf(plan, issue) !== undefined;

/** Whether an issue is a red flag, settled or not. */
export const isRedFlag = ({ redFlag }: AlignmentIssue): boolean => redFlag === true;

/** Whether an issue is a red flag that nothing has settled. */
export const isOpenRedFlag = (plan: Plan, issue: AlignmentIssue): boolean => isRedFlag(issue) && !isIssueSettled(plan, issue);

/** Whether an issue is an open red flag that is not somebody's by a date. */
export const isLooseRedFlag = (plan: Plan, issue: AlignmentIssue): boolean =>
  isOpenRedFlag(plan, issue) && (issue.owner === undefined || issue.due === undefined);

/** Whether the group confirmed an issue, so that it has its place among the others (A2). */
export const isConfirmedIssue = ({ confirmed }: AlignmentIssue): boolean => confirmed === true;

/** How much an issue weighs: the usual product of a risk matrix. What is not rated weighs nothing. */
export const weightOfIssue = ({ impact, likelihood }: AlignmentIssue): number => (impact ?? 0) * (likelihood ?? 0);

/**
 * Returns the issues of the alignment conversation in the order in which they are to be taken (A2, A3): open red flags first, then by rank,
 * then by impact times likelihood, then as they were raised. What is settled comes last.
 */
export const prioritiseIssues = (plan: Plan): readonly AlignmentIssue[] => {
  assertPlan(plan);
  return plan.alignment.issues
    .map((issue, raised) => ({
      issue,
      keys: [standing(plan, issue), issue.rank ?? Number.POSITIVE_INFINITY, -weightOfIssue(issue), raised],
    }))
    .sort((a, b) => compareKeys(a.keys, b.keys))
    .map(({ issue }) => issue);
};

const standing = (plan: Plan, issue: AlignmentIssue): number => {
  if (isIssueSettled(plan, issue)) return 2;
  return isRedFlag(issue) ? 0 : 1;
};

const compareKeys = (a: readonly number[], b: readonly number[]): number => {
  for (const [at, key] of a.entries()) {
    const other = b[at] ?? 0;
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
};
