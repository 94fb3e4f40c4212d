import { optionsOf } from "../base/arguments/options-of.js";
import type { GateReport } from "../model/journey/gate-report.js";
import type { Stage } from "../model/journey/stage-event.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import { wordingOf } from "../words/wording-of.js";
import { assertState } from "./assert-state.js";
import { type GateOptions, gateContextOf, readGateOptions } from "./gate-context-of.js";
import { isShut } from "./is-shut.js";
import type { JourneyState } from "./journey-state.js";
import { assertMachine } from "./known-machines.js";
import { runGates } from "./run-gates.js";
import type { StageMachine, StepType } from "./stage-machine.js";
import { stepsFrom } from "./steps-from.js";

/** A move from the stage a plan stands in, and whether it is open. */
export interface StageMove {
  /** The name of the step in the machine. */
  readonly step: string;
  /** Whether it leads on or back to a new cycle. */
  readonly type: StepType;
  /** Where it leads. */
  readonly to: Stage;
  /** Whether it could be made now; never while the journey is paused. */
  readonly open: boolean;
  /** What each of its gates found: what there is, what is needed, which evidence. */
  readonly gates: readonly GateReport[];
}

/** Returns every move from the stage a plan stands in, with what its gates found, in the order of the machine. */
export const explainMoves = (machine: StageMachine, plan: Plan, state: JourneyState, options: GateOptions = {}): readonly StageMove[] => {
  assertMachine(machine);
  assertPlan(plan);
  assertState(state);
  const read = readGateOptions(optionsOf(options));
  const wording = wordingOf(plan, read.language);
  return Object.freeze(
    stepsFrom(machine, state.stage).map(({ step, type, to, gates: ids }) => {
      const gates = runGates(machine, ids, plan, gateContextOf(plan, state, to, read), wording);
      return Object.freeze({ step, type, to, open: !state.paused && !gates.some(isShut), gates });
    }),
  );
};
