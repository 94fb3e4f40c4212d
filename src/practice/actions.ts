import { compareText } from "../base/text/compare-text.js";
import type { ActionItem } from "../model/alignment/action-item.js";
import type { AlignmentIssue } from "../model/alignment/alignment-issue.js";
import { defaults } from "../model/defaults.js";
import { indexOf } from "../model/find/plan-index.js";
import type { Plan } from "../model/plan.js";

/** Whether an action is still to be done; one that does not say is (D9). */
export const isOpenAction = ({ status = defaults.actionStatus }: ActionItem): boolean => status === "open" || status === "doing";

/** Whether an action was given up (D9). */
export const isDroppedAction = ({ status }: ActionItem): boolean => status === "dropped";

/**
 * The open actions by due date (D9): those due on a day of their own, earliest first, then those whose date counts from something else, then those without a date. What is
 * due on one day stays in the order of the plan.
 */
export const openActions = ({ actions }: Plan): readonly ActionItem[] => {
  const open = actions.filter(isOpenAction);
  const dated = open.flatMap((action) => (typeof action.due === "string" ? [{ action, due: action.due }] : []));
  return [
    ...dated.toSorted((a, b) => compareText(a.due, b.due)).map(({ action }) => action),
    ...open.filter(({ due }) => typeof due === "object"),
    ...open.filter(({ due }) => due === undefined),
  ];
};

/** The open actions that serve an issue: its next steps (A3). */
export const nextStepsFor = (plan: Plan, { id }: AlignmentIssue): readonly ActionItem[] =>
  indexOf(plan)
    .uses(id)
    .flatMap(({ by }) => (by.kind === "action" ? [by.node as unknown as ActionItem] : [])) // an action by its kind
    .filter(isOpenAction);
