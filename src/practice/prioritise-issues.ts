import type { AlignmentIssue } from "../model/alignment/alignment-issue.js";
import type { Plan } from "../model/plan.js";

/**
 * Returns the issues of the alignment conversation in the order in which they are to be taken (A2, A3): open red flags first, then by rank,
 * then by impact times likelihood, then as they were raised. What is resolved comes last.
 */
export const prioritiseIssues = (plan: Plan): readonly AlignmentIssue[] =>
  plan.alignment.issues
    .map((issue, raised) => ({ issue, keys: [standing(issue), issue.rank ?? Number.POSITIVE_INFINITY, -weight(issue), raised] }))
    .sort((a, b) => compareKeys(a.keys, b.keys))
    .map(({ issue }) => issue);

/** Whether an issue is a red flag that nothing has settled. */
export const isOpenRedFlag = ({ redFlag, resolution }: AlignmentIssue): boolean => redFlag === true && resolution === undefined;

const standing = (issue: AlignmentIssue): number => (isOpenRedFlag(issue) ? 0 : issue.resolution === undefined ? 1 : 2);

/** The usual product of a risk matrix; what is not rated weighs nothing. */
const weight = ({ impact, likelihood }: AlignmentIssue): number => (impact ?? 0) * (likelihood ?? 0);

const compareKeys = (a: readonly number[], b: readonly number[]): number => {
  for (const [at, key] of a.entries()) {
    const other = b[at] ?? 0;
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
};
