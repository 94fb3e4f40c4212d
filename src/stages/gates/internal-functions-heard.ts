import { defineGate } from "../../machine/define-gate.js";
import type { Plan } from "../../model/plan.js";
import type { BusinessFunction } from "../../model/strategy/business-function.js";
import { insightsOf } from "./insights-of.js";

/** The functions to listen to where the plan's stakeholders name none (D8). */
const usual: readonly BusinessFunction[] = ["team", "customer-service", "legal", "executive-management"];

const functionsOf = (plan: Plan): readonly BusinessFunction[] => {
  const named = plan.alignment.invite.flatMap((stakeholder) => (stakeholder.function === undefined ? [] : [stakeholder.function]));
  return named.length === 0 ? usual : [...new Set(named)];
};

/** Listening begins inside: every function with a stake has been heard in this cycle (D8). */
export const internalFunctionsHeard = /* @__PURE__ */ defineGate({
  id: "internal-functions-heard",
  demand: "D8",
  trial: "softened",
  messages: {
    heard: "Functions with a stake: {needed}; each was heard in this cycle (insights: {insights}).",
    missing:
      "Functions heard in this cycle: {heard} of {needed}; not yet: {missing}. Listen to an internal source of each and write down what it said.",
  },
  check(plan, context) {
    const needed = functionsOf(plan);
    const heard = insightsOf(plan, "internal", context).filter(({ source }) => needed.some((name) => name === source.function));
    const functions = new Set(heard.map(({ source }) => source.function));
    const missing = needed.filter((name) => !functions.has(name));
    const evidence = heard.map(({ insight }) => insight.id);
    if (missing.length === 0) return { met: true, message: "heard", values: { needed: needed.length, insights: heard.length }, evidence };
    const values = { heard: functions.size, needed: needed.length, missing: missing.join(", ") };
    return { met: false, message: "missing", values, evidence };
  },
});
