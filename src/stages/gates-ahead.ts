import { explainMoves } from "../machine/explain-moves.js";
import type { GateSource } from "../machine/gate.js";
import type { GateOptions } from "../machine/gate-context-of.js";
import type { JourneyState } from "../machine/journey-state.js";
import type { StageMachine } from "../machine/stage-machine.js";
import type { GateReport } from "../model/journey/gate-report.js";
import type { Stage } from "../model/journey/stage-event.js";
import type { Plan } from "../model/plan.js";
import { isComplete } from "./is-complete.js";

/** A gate somewhere on the way ahead that is not met, as the plan is today. */
export interface GateAhead {
  /** The stage it opens. */
  readonly stage: Stage;
  /** The gate. */
  readonly gate: string;
  /** What there is and what is needed, in a sentence. */
  readonly message: string;
  /** Whether what is needed is written down at the desk (`data`), or somebody has to do, say or decide something first (`person`). */
  readonly from: GateSource;
  /** The plan is a trial, which this gate does not stop. */
  readonly softened?: true;
}

/**
 * Returns every gate that is not met on the whole way from the stage a plan stands in to the one in which nothing further is meant, the next step first (D1–D5).
 * Of a machine with forks, all ways on; what two of them say alike is said once.
 */
export const gatesAhead = (machine: StageMachine, plan: Plan, state: JourneyState, options: GateOptions): readonly GateAhead[] => {
  const ahead = new Map<string, GateAhead>();
  const sourceOf = new Map(machine.gates.map(({ id, from }) => [id, from]));
  const stages = new Set<Stage>([state.stage]);
  // A set goes on to the stages that are added while it is walked.
  for (const stage of stages) {
    const here = { ...state, stage };
    if (isComplete(machine, plan, here)) continue;
    for (const { type, to, gates } of explainMoves(machine, plan, here, options)) {
      if (type !== "advance") continue;
      stages.add(to);
      for (const report of gates)
        if (!report.met) ahead.set(JSON.stringify([to, report.gate, report.message]), aheadOf(to, report, sourceOf.get(report.gate)));
    }
  }
  return Object.freeze([...ahead.values()]);
};

const aheadOf = (stage: Stage, { gate, message, softened }: GateReport, from: GateSource = "person"): GateAhead =>
  Object.freeze({ stage, gate, message, from, ...(softened && { softened }) });
