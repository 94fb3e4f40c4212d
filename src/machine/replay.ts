import { PlanError } from "../base/problems/plan-error.js";
import type { StageEvent } from "../model/journey/stage-event.js";
import { evolve } from "./evolve.js";
import { type JourneyState, startJourney } from "./journey-state.js";
import type { StageTable } from "./stage-machine.js";

/**
 * Returns what a whole log comes to, in one pass and without asking a gate.
 * A log that was cut in the middle, reordered, doubled or edited is refused as `evolve` refuses it; a shorter legal prefix is legal.
 */
export const replay = (machine: StageTable, journey: readonly StageEvent[]): JourneyState => {
  if (!Array.isArray(journey)) throw new PlanError("log", "The journey is not a list of events.", {}, ["journey"]);
  let state = startJourney(machine);
  for (const event of journey) state = evolve(machine, state, event);
  return state;
};
