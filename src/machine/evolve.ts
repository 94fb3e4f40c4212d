import type { PlanError } from "../base/problems/plan-error.js";
import type { Stage, StageEvent } from "../model/journey/stage-event.js";
import type { Instant } from "../model/values/dates.js";
import { normaliseInstant } from "../time/instant.js";
import { assertState } from "./assert-state.js";
import type { JourneyState } from "./journey-state.js";
import { assertTable } from "./known-machines.js";
import { rememberState } from "./known-states.js";
import { logError } from "./log-error.js";
import { type EventHead, readHead } from "./read-events.js";
import { moveTypes } from "./stage-command.js";
import type { StageTable } from "./stage-machine.js";

/**
 * Returns the state after one more event; asks no gate, compares no digest and changes nothing.
 * Throws `log` for an event that does not follow (its number, cycle, stage or time), `event-type` for a type we do not know,
 * `transition` for a step the machine does not have or that another machine made, and `version` for an event of a newer version of the machine;
 * the index is in the path.
 */
export const evolve = (machine: StageTable, state: JourneyState, event: StageEvent): JourneyState => {
  assertTable(machine);
  assertState(state);
  return rememberState(stateAfter(machine, state, event));
};

/** The same for a machine and a state that were looked at. */
export const stateAfter = (machine: StageTable, state: JourneyState, given: StageEvent): JourneyState => {
  const event = readHead(given, state.seq);
  refuseStranger(machine, state, event);
  const at = refuseOutOfOrder(machine, state, event);
  refuseImpossible(machine, state, event);
  const { type, to, cycle, seq, digest } = event;
  if (digest !== undefined && typeof digest !== "string") throw logError("digest", state.seq);
  const isMove = type !== "pause" && type !== "resume";
  const since = isMove ? at : state.since;
  const cycleSince = type === "return" ? at : state.cycleSince;
  const next: { -readonly [Field in keyof JourneyState]: JourneyState[Field] } = { stage: to, cycle, paused: type === "pause", seq, at };
  if (since !== undefined) next.since = since;
  if (cycleSince !== undefined) next.cycleSince = cycleSince;
  if (digest !== undefined) next.digest = digest;
  return Object.freeze(next);
};

/** An event of a later release is reported as such before anything in it seems wrong. */
const refuseStranger = (machine: StageTable, { seq: index }: JourneyState, event: EventHead): void => {
  const { machine: name, machineVersion, type } = event;
  if (name === machine.id && !(Number.isInteger(machineVersion) && machineVersion <= machine.version))
    throw logError("version", index, { found: machineVersion, expected: machine.version, machine: name });
  if (!moveTypes.some((known) => known === type)) throw logError("event-type", index, { found: type, expected: moveTypes.join(", ") });
};

/** Returns the event's instant in full seconds. */
const refuseOutOfOrder = (machine: StageTable, state: JourneyState, event: EventHead): Instant => {
  const { seq, cycle, type, from, at } = event;
  const index = state.seq;
  if (seq !== index + 1) throw logError("seq", index, { found: seq, expected: index + 1 });
  const expected = type === "return" ? state.cycle + 1 : state.cycle;
  if (cycle !== expected) throw logError("cycle", index, { found: cycle, expected });
  if (from !== state.stage) throw misfit("from", machine, index, event, { found: from, expected: state.stage });
  const instant = typeof at === "string" ? normaliseInstant(at) : undefined;
  if (instant === undefined) throw logError("at", index, { found: at });
  if (state.at !== undefined && instant < state.at) throw logError("earlier", index, { found: at, expected: state.at });
  return instant;
};

const refuseImpossible = (machine: StageTable, { seq: index, paused }: JourneyState, event: EventHead): void => {
  const { type, from, to } = event;
  if (paused && type !== "resume") throw logError("paused", index, { found: type });
  if (!paused && type === "resume") throw logError("not-paused", index);
  if (type === "adopt" && index > 0) throw logError("adopted", index);
  if (!isPossible(machine, type, from, to)) throw misfit("transition", machine, index, event, { machine: machine.id, type, from, to });
};

/** The error for a stage or step that does not fit the machine: where the event was made by another, that is why. */
const misfit = (
  fault: "from" | "transition",
  { id: expected }: StageTable,
  index: number,
  { machine: found }: EventHead,
  values: Readonly<Record<string, unknown>>,
): PlanError =>
  typeof found === "string" && found !== expected ? logError("machine", index, { found, expected }) : logError(fault, index, values);

/** An adoption enters anywhere, a step goes where the machine leads, and a pause changes no stage. */
const isPossible = (machine: StageTable, type: StageEvent["type"], from: Stage, to: Stage): boolean => {
  if (type === "adopt") return machine.stages.includes(to);
  if (type === "pause" || type === "resume") return from === to;
  return Object.values(machine.transitions).some((step) => step.type === type && step.to === to && step.from.includes(from));
};
