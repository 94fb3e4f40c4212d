import type { Plan } from "../plan.js";

/** A memo of the plans that were read, built, edited or merged here, or looked through and found frozen: they need not be looked through again. */
const known = new WeakSet<Plan>();

/** Returns whether a plan is known to be one. */
export const isKnownPlan = (plan: Plan): boolean => known.has(plan);

/** Remembers a deeply frozen plan, and returns it. */
export const rememberPlan = (plan: Plan): Plan => {
  known.add(plan);
  return plan;
};

/** Remembers the plan that was made from others, where all of those are known: it shares with them what it did not change. */
export const rememberPlanFrom = (sources: readonly Plan[], plan: Plan): Plan => (sources.every(isKnownPlan) ? rememberPlan(plan) : plan);
