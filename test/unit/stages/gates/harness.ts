import { gateContextOf } from "../../../../src/machine/gate-context-of.js";
import type { JourneyState } from "../../../../src/machine/journey-state.js";
import { runGates } from "../../../../src/machine/run-gates.js";
import type { GateReport } from "../../../../src/model/journey/gate-report.js";
import type { PlanInput } from "../../../../src/model/plan.js";
import { parsePlan } from "../../../../src/model/read/parse-plan.js";
import { listenFirst } from "../../../../src/stages/listen-first.js";

/** The first cycle of a plan, and a second one that began on 2027-06-01 in the plan's zone. */
const cycles: Readonly<Record<1 | 2, JourneyState>> = {
  1: { stage: "plan", cycle: 1, paused: false, seq: 0 },
  2: { stage: "plan", cycle: 2, paused: false, seq: 1, cycleSince: "2027-06-01T08:00:00Z" },
};

/** What one standard gate says of a plan, in its first cycle or its second. */
export const reportOf = (gate: string, plan: Omit<PlanInput, "format" | "id">, cycle: 1 | 2 = 1): GateReport => {
  const read = parsePlan({ format: "social-plan/1", id: "the-plan", ...plan });
  const [report] = runGates(listenFirst, [gate], read, gateContextOf(read, cycles[cycle], "post", {}));
  if (report === undefined) throw new Error(`${gate} is no standard gate`);
  if (/[{}[\]]/.test(report.message)) throw new Error(`a blank was left: ${report.message}`);
  return report;
};

/** Whether it softens in a trial: what it says of the same plan when that is one. */
export const inTrial = (gate: string, plan: Omit<PlanInput, "format" | "id">): string => {
  const { met, softened } = reportOf(gate, { ...plan, commitment: "trial" });
  return met ? "met" : softened === true ? "softened" : "firm";
};
