import { goalHasTooManyKpis } from "./rules/goal-has-too-many-kpis.js";
import { goalNeedsKpi } from "./rules/goal-needs-kpi.js";

/** The standard rules, in reading order. */
export const recommendedRules = Object.freeze([goalNeedsKpi, goalHasTooManyKpis] as const);
