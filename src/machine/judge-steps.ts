import type { GateReport } from "../model/journey/gate-report.js";
import type { StageEvent } from "../model/journey/stage-event.js";
import type { Plan } from "../model/plan.js";
import type { Wording } from "../words/wording.js";
import { assertReports } from "./assert-report.js";
import { type GateOptions, gateContextOf } from "./gate-context-of.js";
import type { JourneyState } from "./journey-state.js";
import { runGates } from "./run-gates.js";
import type { StageMachine } from "./stage-machine.js";
import { type StandingStep, standingSteps } from "./standing-steps.js";

/** What a gate found when a step was made or passed over, and what it finds today. */
export interface JudgedGate {
  /** What the journey keeps; absent where the gate was not asked. */
  readonly recorded: GateReport | undefined;
  /** What it finds today. */
  readonly now: GateReport;
}

/** A step that a log's last stage rests on, with the gates the machine asks on it. */
export interface JudgedStep extends StandingStep {
  /** Its gates, in the order of the machine. */
  readonly judged: readonly JudgedGate[];
}

/** Returns the steps that a legal log's last stage rests on, each gate of which is asked again of the plan as it is, in the round of listening it is in. */
export const judgeSteps = (
  machine: StageMachine,
  plan: Plan,
  state: JourneyState,
  options: GateOptions,
  wording: Wording,
): readonly JudgedStep[] => {
  const takeReport = reportsInTurn();
  return standingSteps(machine, plan.journey).map((step) => {
    const { from, to, gates, event, index } = step;
    assertReports(event, ["plan", "journey", index]);
    const context = gateContextOf(plan, { ...state, stage: from }, to, options);
    const judged = runGates(machine, gates, plan, context, wording).map((now) => ({ recorded: takeReport(event, now.gate), now }));
    return { ...step, judged };
  });
};

/** An adoption keeps the reports of several steps one after the other: where two steps ask one gate, the first report is that of the first step. */
const reportsInTurn = (): ((event: StageEvent, gate: string) => GateReport | undefined) => {
  const left = new Map<StageEvent, GateReport[]>();
  return (event, gate) => {
    const reports = left.get(event) ?? [...event.gates];
    left.set(event, reports);
    const at = reports.findIndex((report) => report.gate === gate);
    return at < 0 ? undefined : reports.splice(at, 1)[0];
  };
};
