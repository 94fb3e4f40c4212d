import type { StageEvent } from "../model/journey/stage-event.js";
import { digestOfEvent } from "./digest-of-event.js";
import { stateAfter } from "./evolve.js";
import { type JourneyState, stateAtStart } from "./journey-state.js";
import { logError } from "./log-error.js";
import { eventsOf, readEvent } from "./read-events.js";
import type { StageTable } from "./stage-machine.js";

/** What a log comes to whose digests were compared. */
export interface CheckedLog {
  /** The state after its last event. */
  readonly state: JourneyState;
  /** How many of its events carry a digest. */
  readonly digests: number;
}

/**
 * Returns what a log comes to, and compares the digest of every event that carries one with the event and the digest before it.
 * The first event at which anything is wrong, its order or its digest, is the one that is named: throws as `evolve` does.
 */
export const checkDigests = (machine: StageTable, journey: readonly StageEvent[]): CheckedLog => {
  let state = stateAtStart(machine);
  let digests = 0;
  for (const [index, given] of eventsOf(journey).entries()) {
    const event = readEvent(given, index);
    const next = stateAfter(machine, state, event);
    if (next.digest !== undefined) {
      if (next.digest !== digestOfEvent(event, state.digest)) throw logError("digest", index);
      digests += 1;
    }
    state = next;
  }
  return { state, digests };
};
