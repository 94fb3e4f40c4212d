import type { Goal } from "../model/strategy/goal.js";
import type { MarketingObjective } from "../model/strategy/marketing-objective.js";

/** The ids of the business objectives that a goal serves, directly or through a marketing objective (C1). */
export const objectivesOf = (goal: Goal, findMarketingObjective: (id: string) => MarketingObjective | undefined): ReadonlySet<string> => {
  const reached = new Set<string>();
  for (const id of goal.serves) {
    const marketing = findMarketingObjective(id);
    if (marketing === undefined) reached.add(id);
    else for (const objective of marketing.serves) reached.add(objective);
  }
  return reached;
};
