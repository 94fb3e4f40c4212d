import { formatPath } from "../../base/problems/format-path.js";
import { walkPlan } from "../../model/find/walk-plan.js";
import type { Plan } from "../../model/plan.js";

/** A thing of a plan that can carry data of plugins. */
export interface Thing {
  /** The thing itself. */
  readonly node: object;
  /** The id by which edits know it. */
  readonly id: string;
  /** What kind of thing it is. */
  readonly kind: string;
  /** Where it stands, such as `content[0]`; empty for the plan. */
  readonly place: string;
}

/** Returns the things of a plan, in its order. */
export const thingsIn = (plan: Plan): readonly Thing[] => {
  const things: Thing[] = [];
  walkPlan(plan, ({ kind, node, path }) => {
    const id = kind !== "plan" && "id" in node ? String(node.id) : kind;
    things.push({ node, id, kind, place: formatPath(path) });
  });
  return things;
};
