import type { ActionItem } from "../../../model/alignment/action-item.js";
import type { Plan } from "../../../model/plan.js";
import type { Tactic } from "../../../model/strategy/tactic.js";
import { openActions } from "../../../practice/actions.js";
import { allTactics, isUnfinished } from "../../../practice/tactics.js";

/** What is to be done and has an owner, or people in another part of it. */
export interface Task {
  /** Whether it is an action or a tactic. */
  readonly kind: "action" | "tactic";
  /** The action or tactic. */
  readonly node: ActionItem | Tactic;
}

/** The parts that somebody may have in a task, as in RACI. */
export const parts = ["accountable", "responsible", "consulted", "informed"] as const;
/** One of them. */
export type Part = (typeof parts)[number];

/** Who has a part in a task. */
export const peopleIn = ({ node }: Task, part: Part): readonly string[] => {
  if (part !== "accountable") return node[part];
  return node.owner === undefined ? [] : [node.owner];
};

/** The tasks of a plan in which anybody has a part: its open actions by due date, then the tactics that are still to be carried on. */
export const tasksOf = (plan: Plan): readonly Task[] => {
  const all: Task[] = [
    ...openActions(plan).map((node) => ({ kind: "action" as const, node })),
    ...allTactics(plan)
      .filter(isUnfinished)
      .map((node) => ({ kind: "tactic" as const, node })),
  ];
  return all.filter((task) => parts.some((part) => peopleIn(task, part).length > 0));
};
