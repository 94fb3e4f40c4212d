import { matchExample } from "../../base/arguments/match-example.js";
import { wrongArgument } from "../../base/arguments/wrong-argument.js";
import { PlanError } from "../../base/problems/plan-error.js";
import type { Plan } from "../plan.js";
import type { Path } from "../values/path.js";
import { exampleOfPlan } from "./example-of-plan.js";
import { isKnownPlan, rememberPlan } from "./known-plans.js";

/**
 * Throws `invalid-plan`, with the path to the place, for an argument that is not shaped like a plan: what `parsePlan` and the builders return is known to be, anything else is
 * looked through, once if it is deeply frozen. Ids, references and the fields that may be absent are left to `parsePlan`.
 */
export const assertPlan = (plan: Plan, path: Path = ["plan"]): void => {
  if (isKnownPlan(plan)) return;
  const { mismatch, isFrozen } = matchExample(plan, exampleOfPlan, { isWhole: true });
  if (mismatch === undefined) {
    if (isFrozen) rememberPlan(plan);
    return;
  }
  const inside = mismatch.path;
  const expected =
    inside.length === 0
      ? "a plan, as `parsePlan` and `createPlan` make them"
      : `${mismatch.expected}, or let \`parsePlan\` read the plan first`;
  const { message, values, path: where, problems } = wrongArgument(mismatch.code, { ...mismatch, path: [...path, ...inside], expected });
  throw new PlanError("invalid-plan", message.slice(`[${mismatch.code}] `.length), values, where, problems);
};
