import type { JourneyState } from "../machine/journey-state.js";
import { assertTable } from "../machine/known-machines.js";
import { replay } from "../machine/replay.js";
import type { StageTable } from "../machine/stage-machine.js";
import type { StageEvent } from "../model/journey/stage-event.js";
import { listenFirstTable } from "./listen-first-table.js";

/**
 * Returns what a log of stage events comes to: stage, cycle, whether it rests, since when; it never asks a gate and compares no digest, which `auditJourney` does (D1–D5).
 * A shorter prefix of a legal log is legal. Throws, with the place in `path`: `log` for a log that was cut in the middle, reordered or doubled,
 * `event-type` for an event we do not know, `transition` for a step the machine does not have or that another machine made, `version` for a log of a newer machine.
 */
export const replayJourney = (journey: readonly StageEvent[], machine: StageTable = listenFirstTable): JourneyState => {
  assertTable(machine);
  return replay(machine, journey);
};
