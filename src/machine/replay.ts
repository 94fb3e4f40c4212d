import { PlanError } from "../base/problems/plan-error.js";
import type { StageEvent } from "../model/journey/stage-event.js";
import { stateAfter } from "./evolve.js";
import { type JourneyState, stateAtStart } from "./journey-state.js";
import type { StageTable } from "./stage-machine.js";

/**
 * Returns what a whole log comes to, in one pass and without asking a gate.
 * A log that was cut in the middle, reordered, doubled or edited is refused as `evolve` refuses it; a shorter legal prefix is legal.
 */
export const replay = (machine: StageTable, journey: readonly StageEvent[]): JourneyState => {
  let state = stateAtStart(machine);
  for (const event of eventsOf(journey)) state = stateAfter(machine, state, event);
  return state;
};

const eventsOf = (journey: readonly StageEvent[]): readonly StageEvent[] => {
  try {
    if (Array.isArray(journey)) return [...journey];
  } catch {
    throw new PlanError("log", "The journey cannot be read. Pass a plain list of events.", {}, ["journey"]);
  }
  throw new PlanError("log", "The journey is not a list of events. Pass the `journey` of a plan.", {}, ["journey"]);
};
