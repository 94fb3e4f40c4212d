import type { ActionItem } from "../model/alignment/action-item.js";
import type { AlignmentIssue } from "../model/alignment/alignment-issue.js";
import { defaults } from "../model/defaults.js";
import { indexOf } from "../model/find/plan-index.js";
import type { Plan } from "../model/plan.js";

/** Whether an action is still to be done; one that does not say is (D9). */
export const isOpenAction = ({ status = defaults.actionStatus }: ActionItem): boolean => status === "open" || status === "doing";

/** The open actions that serve an issue: its next steps (A3). */
export const nextStepsFor = (plan: Plan, { id }: AlignmentIssue): readonly ActionItem[] =>
  indexOf(plan)
    .uses(id)
    .flatMap(({ by }) => (by.kind === "action" ? [by.node as unknown as ActionItem] : [])) // an action by its kind
    .filter(isOpenAction);
