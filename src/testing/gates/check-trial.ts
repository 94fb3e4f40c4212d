import type { Gate, GateContext } from "../../machine/gate.js";
import type { Plan } from "../../model/plan.js";
import { parsePlan } from "../../model/read/parse-plan.js";
import { isTrial } from "../../practice/is-trial.js";
import { type TriedGate, tryGate } from "./try-gate.js";

/** Returns what is wrong with what a gate says of the same plan as a trial, or as none where it is one: that a trial may pass is for its `trial` to say, not for its `check`. */
export const checkTrial = (
  gate: Gate,
  { report: { met } }: TriedGate,
  { plan, context, expected = met ? "met" : "unmet" }: TrialCase,
): readonly string[] => {
  const wasTrial = isTrial(plan);
  const other = parsePlan({ ...plan, commitment: wasTrial ? "critical" : "trial" });
  const { report, isFailed } = tryGate(gate, other, context);
  const as = wasTrial ? "As a plan that is no trial" : "As a trial";
  if (isFailed) return [`${as}: ${report.message}`];
  if (report.met === (expected === "met")) return [];
  const hint = `The gate is \`trial: "${gate.trial}"\`, which says what a trial may pass: leave it to that, or expect it with \`asTrial\`.`;
  return [`${as}, the same plan is ${report.met ? "met" : "not met"}: ${report.message} ${hint}`];
};

/** What a gate is asked about. */
interface TrialCase {
  readonly plan: Plan;
  readonly context: GateContext;
  readonly expected?: "met" | "unmet" | undefined;
}
