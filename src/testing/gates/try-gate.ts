import { refusePromise } from "../../base/refuse-promise.js";
import type { Gate, GateContext } from "../../machine/gate.js";
import { runGates } from "../../machine/run-gates.js";
import type { StageMachine } from "../../machine/stage-machine.js";
import type { GateReport } from "../../model/journey/gate-report.js";
import type { Plan } from "../../model/plan.js";
import { listenFirstTable } from "../../stages/listen-first-table.js";

/** What a gate answered, and what the machine makes of it. */
export interface TriedGate {
  /** Its report. */
  readonly report: GateReport;
  /** Whether it failed: threw, or answered what no gate may. Its report says so then. */
  readonly isFailed: boolean;
  /** Which of its messages it said. */
  readonly message: string;
  /** The values it gave, under the names it gave them. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** Asks one gate about a plan, as a machine does. */
export const tryGate = (gate: Gate, plan: Plan, context: GateContext): TriedGate => {
  let answer: Partial<ReturnType<Gate["check"]>> = {};
  const watched: Gate = Object.freeze({
    ...gate,
    check: (...asked: Parameters<Gate["check"]>) => {
      const given: unknown = gate.check(...asked);
      refusePromise(given, "it is asynchronous, and a gate must answer at once");
      answer = given as typeof answer; // the machine looks at it
      return given as ReturnType<Gate["check"]>;
    },
  });
  const machine: StageMachine = { ...listenFirstTable, gates: [watched] };
  const [report] = runGates(machine, [gate.id], plan, context) as readonly [GateReport]; // of one gate there is one
  const isFailed = report.key === failedKey;
  return { report, isFailed, message: isFailed ? "" : (answer.message ?? ""), given: isFailed ? {} : { ...answer.values } };
};

const failedKey = "machine/gate-failed";
