import { idAt } from "../model/find/place.js";
import { indexOf } from "../model/find/plan-index.js";
import type { Plan } from "../model/plan.js";
import type { Goal } from "../model/strategy/goal.js";
import type { MarketingObjective } from "../model/strategy/marketing-objective.js";
import type { Id } from "../model/values/id.js";

/** The business objectives that a goal leads up to, directly or through a marketing objective (C1). */
export const objectivesOf = (plan: Plan, { serves }: Goal): ReadonlySet<Id> => {
  const index = indexOf(plan);
  const reached = new Set<Id>();
  for (const id of serves) {
    const place = index.place(id);
    if (place?.kind !== "marketingObjective") reached.add(id);
    else for (const objective of (place.node as unknown as MarketingObjective).serves) reached.add(objective); // a marketing objective by its kind
  }
  return reached;
};

/** Whether some goal leads up to a business objective, directly or through a marketing objective (C1, X1). */
export const isObjectiveReached = (plan: Plan, objective: Id): boolean =>
  indexOf(plan)
    .uses(objective)
    .some(({ by }) => by.kind === "goal" || (by.kind === "marketingObjective" && isObjectiveServed(plan, idAt(by) ?? "")));

/** Whether some goal names an objective in `serves` (C1). */
export const isObjectiveServed = (plan: Plan, objective: Id): boolean =>
  indexOf(plan)
    .uses(objective)
    .some(({ by }) => by.kind === "goal");
