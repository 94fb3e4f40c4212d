import type { Channel } from "../../model/audience/channel.js";
import type { Place } from "../../model/find/place.js";
import { indexOf } from "../../model/find/plan-index.js";
import type { Plan } from "../../model/plan.js";
import type { Goal } from "../../model/strategy/goal.js";
import type { Strategy } from "../../model/strategy/strategy.js";
import type { Tactic } from "../../model/strategy/tactic.js";
import { isCarriedOut, isUnfinished } from "../../practice/tactics.js";

/** A tactic on a channel, and where it stands. */
export interface TacticOn {
  /** The tactic. */
  readonly tactic: Tactic;
  /** Its strategy. */
  readonly strategy: Strategy | undefined;
  /** The goals it works towards: the one it stands in, and those it names. */
  readonly goals: readonly Goal[];
}

/** Returns the tactics on a channel that are carried out themselves and not done, in the order of the plan. */
export const tacticsOn = (plan: Plan, { id }: Channel): readonly TacticOn[] => {
  const index = indexOf(plan);
  const places = new Set(index.uses(id).flatMap(({ by }) => (by.kind === "tactic" ? [by] : [])));
  return [...places].flatMap((place) => {
    const tactic = place.node as unknown as Tactic; // a tactic by its kind
    if (!isCarriedOut(plan, tactic) || !isUnfinished(tactic)) return [];
    const named = tactic.serves.map((goal) => index.place(goal));
    const goals = [place.parent, ...named].flatMap((one) => (one?.kind === "goal" ? [one.node as unknown as Goal] : [])); // a goal by its kind
    return [{ tactic, goals, strategy: strategyOf(place) }];
  });
};

const strategyOf = (place: Place): Strategy | undefined => {
  const above = place.parent?.kind === "goal" ? place.parent.parent : place.parent;
  return above?.kind === "strategy" ? (above.node as unknown as Strategy) : undefined; // a strategy by its kind
};
