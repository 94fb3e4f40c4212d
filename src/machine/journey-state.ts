import type { Stage } from "../model/journey/stage-event.js";
import type { Instant } from "../model/values/dates.js";
import { assertTable } from "./known-machines.js";
import { rememberState } from "./known-states.js";
import type { StageTable } from "./stage-machine.js";

/** What a log comes to: where the plan stands after its last event. */
export interface JourneyState {
  /** The stage. */
  readonly stage: Stage;
  /** The round of listening, from 1. */
  readonly cycle: number;
  /** Whether the journey rests; then nothing but a resume is possible. */
  readonly paused: boolean;
  /** How many events there were. */
  readonly seq: number;
  /** When the stage was entered; absent: it is the first one and was never left. */
  readonly since?: Instant;
  /** When this round of listening began; absent in the first. */
  readonly cycleSince?: Instant;
  /** When the last event happened; absent: there was none. */
  readonly at?: Instant;
  /** The digest of the last event, where it carries one. */
  readonly digest?: string;
}

/** Returns the state of an empty log. */
export const startJourney = (machine: StageTable): JourneyState => {
  assertTable(machine);
  return rememberState(stateAtStart(machine));
};

/** The same for a machine that was looked at. */
export const stateAtStart = ({ initial: stage }: StageTable): JourneyState => Object.freeze({ stage, cycle: 1, paused: false, seq: 0 });
