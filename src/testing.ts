// Random plans for property tests
export type { FastCheck } from "./testing/fast-check.js";
export type { FaultyPlan, PlanFault } from "./testing/faulty-plan.js";
export { type PlanArbitraries, type PlanSize, planArbitraries } from "./testing/plan-arbitraries.js";
