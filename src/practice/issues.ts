import { deepFreeze } from "../base/deep-freeze.js";
import { groupBy } from "../base/group-by.js";
import { memo } from "../base/memo.js";
import type { Alignment } from "../model/alignment/alignment.js";
import type { AlignmentIssue } from "../model/alignment/alignment-issue.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import type { Id } from "../model/values/id.js";

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
 * then by impact times likelihood. What is settled comes last. Issues that tie stand in the order of their ids, so that the order of the input decides nothing;
 * `explainPriorities` says which tie.
 */
export const prioritiseIssues = (plan: Plan): readonly AlignmentIssue[] => {
  assertPlan(plan);
  return plan.alignment.issues
    .map((issue) => ({ issue, keys: keysOf(plan, issue) }))
    .sort((a, b) => compareKeys(a.keys, b.keys) || (a.issue.id < b.issue.id ? -1 : 1))
    .map(({ issue }) => issue);
};

/** What decides the place of an issue, most telling first: smaller is sooner. */
const keysOf = (plan: Plan, issue: AlignmentIssue): readonly number[] => [
  standings.indexOf(standingOf(plan, issue)),
  issue.rank ?? Number.POSITIVE_INFINITY,
  -weightOfIssue(issue),
];

/** How an issue stands, the most pressing first. */
const standings = ["open-red-flag", "open", "settled"] as const;

const standingOf = (plan: Plan, issue: AlignmentIssue): IssuePriority["standing"] => {
  if (isIssueSettled(plan, issue)) return "settled";
  return isRedFlag(issue) ? "open-red-flag" : "open";
};

const compareKeys = (a: readonly number[], b: readonly number[]): number => {
  for (const [at, key] of a.entries()) {
    const other = b[at] ?? 0;
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
};

/** Where an issue stands among the others, and why. */
export interface IssuePriority {
  /** The issue. */
  readonly issue: Id<"issue">;
  /** Its place, from 1. Issues that tie share one, and as many places after it are left out. */
  readonly place: number;
  /** What is looked at first: an open red flag comes before other open issues, and these before settled ones. */
  readonly standing: "open-red-flag" | "open" | "settled";
  /** The place that the group gave it by hand, which wins over its weight. */
  readonly rank?: number;
  /** Impact times likelihood, from 1 to 25; absent where one of them was not rated. */
  readonly weight?: number;
  /** All issues at this place, itself among them: more than one where nothing the plan states decides between them. */
  readonly sharedBy: readonly Id<"issue">[];
}

/**
 * Returns, for each issue in the order of `prioritiseIssues`, its place and what decides it: how it stands, its rank, its weight, and the issues it ties with (A2, A3).
 *
 * @example
 * ```ts
 * import { createPlan, explainPriorities } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" })
 *   .alignment({
 *     issues: [
 *       { id: "slow", statement: "Answers are slow", impact: 4, likelihood: 3 },
 *       { id: "tone", statement: "The tone is stiff", impact: 3, likelihood: 4 },
 *       { id: "claim", statement: "A health claim", redFlag: true },
 *     ],
 *   })
 *   .build();
 * const priorities = explainPriorities(plan);
 * priorities.map(({ issue, place, weight }) => [issue, place, weight]); // => [["claim", 1, undefined], ["slow", 2, 12], ["tone", 2, 12]]
 * priorities.map(({ sharedBy }) => sharedBy.length); // => [1, 2, 2]
 * ```
 */
export const explainPriorities = (plan: Plan): readonly IssuePriority[] => {
  const tied = groupBy(prioritiseIssues(plan), (issue) => keysOf(plan, issue).join(" "));
  let next = 1;
  const priorities = [...tied.values()].flatMap((issues) => {
    const place = next;
    next += issues.length;
    const sharedBy = issues.map(({ id }) => id);
    return issues.map((issue) => priorityOf(plan, issue, place, sharedBy));
  });
  return deepFreeze(priorities);
};

const priorityOf = (plan: Plan, issue: AlignmentIssue, place: number, sharedBy: IssuePriority["sharedBy"]): IssuePriority => {
  const weight = weightOfIssue(issue);
  return {
    issue: issue.id,
    place,
    standing: standingOf(plan, issue),
    ...(issue.rank !== undefined && { rank: issue.rank }),
    ...(weight > 0 && { weight }),
    sharedBy,
  };
};
