import { gateContextOf } from "../../../../src/machine/gate-context-of.js";
import type { JourneyState } from "../../../../src/machine/journey-state.js";
import { runGates } from "../../../../src/machine/run-gates.js";
import type { GateReport } from "../../../../src/model/journey/gate-report.js";
import { listenFirst } from "../../../../src/stages/listen-first.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";

/** The first cycle of a plan, and a second one that began on 2027-06-01 in the plan's zone. */
const cycles: Readonly<Record<1 | 2, JourneyState>> = {
  1: { stage: "plan", cycle: 1, paused: false, seq: 0 },
  2: { stage: "plan", cycle: 2, paused: false, seq: 1, cycleSince: "2027-06-01T08:00:00Z" },
};

/** What one standard gate says of a plan, in its first cycle or its second. */
export const reportOf = (gate: string, plan: PlanFields, cycle: 1 | 2 = 1): GateReport => {
  const read = planOf(plan);
  const [report] = runGates(listenFirst, [gate], read, gateContextOf(read, cycles[cycle], "post", {}));
  if (report === undefined) throw new Error(`${gate} is no standard gate`);
  if (/[{}[\]]/.test(report.message)) throw new Error(`a blank was left: ${report.message}`);
  return report;
};

/** Whether it softens in a trial: what it says of the same plan when that is one. */
export const inTrial = (gate: string, plan: PlanFields): string => {
  const { met, softened } = reportOf(gate, { ...plan, commitment: "trial" });
  return met ? "met" : softened === true ? "softened" : "firm";
};
