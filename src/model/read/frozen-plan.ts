import { deepFreeze } from "../../base/deep-freeze.js";
import { readJson } from "../../base/json/read-json.js";
import type { Plan } from "../plan.js";
import { assertPlan } from "./assert-plan.js";
import { isKnownPlan, rememberPlan } from "./known-plans.js";

/** Returns the plan itself where it is deeply frozen, else a deeply frozen copy of it, for whoever must not be able to change it. Throws `invalid-plan` for what is no plan. */
export const frozenPlan = (plan: Plan): Plan => {
  assertPlan(plan);
  if (isKnownPlan(plan)) return plan;
  const { value } = readJson(plan);
  return value === undefined ? plan : rememberPlan(deepFreeze(value as unknown as Plan)); // a copy of what was just found to be a plan
};
