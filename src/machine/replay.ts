import type { StageEvent } from "../model/journey/stage-event.js";
import { stateAfter } from "./evolve.js";
import { type JourneyState, stateAtStart } from "./journey-state.js";
import { rememberState } from "./known-states.js";
import { eventsOf } from "./read-events.js";
import type { StageTable } from "./stage-machine.js";

/**
 * Returns what a whole log comes to, in one pass, without asking a gate or comparing a digest.
 * A log that was cut in the middle, reordered or doubled is refused as `evolve` refuses it; a shorter legal prefix is legal.
 */
export const replay = (machine: StageTable, journey: readonly StageEvent[]): JourneyState => {
  let state = stateAtStart(machine);
  for (const event of eventsOf(journey)) state = stateAfter(machine, state, event);
  return rememberState(state);
};
