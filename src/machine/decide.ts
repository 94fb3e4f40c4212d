import type { GateReport } from "../model/journey/gate-report.js";
import type { StageEvent } from "../model/journey/stage-event.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import { assertState } from "./assert-state.js";
import { dayOfInstant } from "./day-of-instant.js";
import { digestOfEvent } from "./digest-of-event.js";
import { type GateOptions, gateContextOf } from "./gate-context-of.js";
import { isShut } from "./is-shut.js";
import type { JourneyState } from "./journey-state.js";
import { assertTable } from "./known-machines.js";
import { refuseMove, type StageRefusal } from "./refuse-move.js";
import { runGates } from "./run-gates.js";
import { readCommand, type StageCommand } from "./stage-command.js";
import type { StageTable } from "./stage-machine.js";
import { stepsFrom } from "./steps-from.js";
import { stepsTo } from "./steps-to.js";

/** What a machine makes of a wish: the event that may be appended to the log, or a refusal. */
export type StageDecision =
  | {
      /** The move may be made. */
      readonly ok: true;
      /** The event to append to the log; it carries a digest. */
      readonly event: StageEvent;
    }
  | StageRefusal;

/**
 * Decides whether a move may be made now: asks the gates of the step and returns the event to append, or why not with what each gate found.
 * An adoption is stopped by no gate: the gates of all steps it passes over are asked, and what they found is kept in the event.
 * Changes nothing. A machine's table will do for every step without gates.
 * Throws `event-type`, `instant`, `id` or `text` for a command that is not well formed, and `config` for a step whose gates the machine does not bring.
 */
export const decide = (machine: StageTable, plan: Plan, state: JourneyState, command: StageCommand): StageDecision => {
  assertTable(machine);
  assertPlan(plan);
  assertState(state);
  return decideOn(machine, plan, state, readCommand(command, ["command"]));
};

/** The same for arguments that were looked at. */
export const decideOn = (machine: StageTable, plan: Plan, state: JourneyState, asked: StageCommand): StageDecision => {
  const { stage: from, paused } = state;
  if (asked.type === "adopt") return adopt(machine, plan, state, asked);
  if (state.at !== undefined && asked.at < state.at) return refuseMove("time", { at: asked.at, last: state.at }, plan);
  if (asked.type === "resume" && !paused) return refuseMove("not-paused", {}, plan);
  if (asked.type !== "resume" && paused) return refuseMove("paused", { from }, plan);
  if (asked.type === "resume" || asked.type === "pause") return grant(machine, state, asked, from, []);
  const steps = stepsFrom(machine, from, asked.type);
  const choices = steps.map(({ to }) => to);
  const [step, ...others] = asked.to === undefined ? steps : steps.filter(({ to }) => to === asked.to);
  if (step === undefined) return refuseMove("no-step", noStep(asked, from, choices), plan);
  if (others.length > 0) return refuseMove("which-step", { type: asked.type, from, choices }, plan);
  const gates = runGates(machine, step.gates, plan, gateContextOf(plan, state, step.to, gateOptionsOf(plan, asked)));
  return gates.some(isShut) ? refuseMove("gates", { from, to: step.to }, plan, gates) : grant(machine, state, asked, step.to, gates);
};

/** The first event of a log, into any stage; of a gate that several of the steps passed over ask, each step has its report. */
const adopt = (machine: StageTable, plan: Plan, state: JourneyState, asked: StageCommand): StageDecision => {
  const to = asked.to ?? machine.initial;
  if (state.seq > 0) return refuseMove("begun", { from: state.stage, count: state.seq }, plan);
  if (!machine.stages.includes(to)) return refuseMove("no-stage", { to, choices: machine.stages }, plan);
  const gates = stepsTo(machine, to).flatMap((step) =>
    runGates(machine, step.gates, plan, gateContextOf(plan, { ...state, stage: step.begin }, step.to, gateOptionsOf(plan, asked))),
  );
  return grant(machine, state, asked, to, gates);
};

const gateOptionsOf = (plan: Plan, { at, calendar }: StageCommand): GateOptions => ({ today: dayOfInstant(plan, at), calendar });

const noStep = ({ type, to }: StageCommand, from: string, choices: readonly string[]): StageRefusal["values"] => ({
  type,
  from,
  ...(to === undefined ? {} : { to }),
  ...(choices.length === 0 ? {} : { choices }),
});

const grant = (
  machine: StageTable,
  state: JourneyState,
  { type, at, by, because }: StageCommand,
  to: string,
  gates: readonly GateReport[],
): StageDecision => {
  const event: StageEvent = {
    seq: state.seq + 1,
    cycle: type === "return" ? state.cycle + 1 : state.cycle,
    type,
    from: state.stage,
    to,
    at,
    by,
    ...(because === undefined ? {} : { because }),
    gates: Object.freeze(gates),
    machine: machine.id,
    machineVersion: machine.version,
  };
  return Object.freeze({ ok: true, event: Object.freeze({ ...event, digest: digestOfEvent(event, state.digest) }) });
};
