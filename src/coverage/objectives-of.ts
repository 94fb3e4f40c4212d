import type { Goal } from "../model/goal.js";
import type { Id } from "../model/id.js";
import type { Plan } from "../model/plan.js";
import { indexOf } from "../model/plan-index.js";

/** The ids of the business objectives that a goal serves, directly or through a marketing objective (C1). */
export const objectivesOf = (plan: Plan, goal: Goal): ReadonlySet<Id<"businessObjective">> => {
  const { places } = indexOf(plan);
  const reached = new Set<string>();
  for (const id of goal.serves) {
    const place = places.get(id);
    if (place?.kind === "businessObjective") reached.add(id);
    // A marketing objective's `serves` is a list of ids: the place is of a parsed plan.
    if (place?.kind === "marketingObjective") for (const objective of place.node["serves"] as readonly string[]) reached.add(objective);
  }
  return reached;
};
