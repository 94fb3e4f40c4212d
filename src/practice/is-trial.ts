import { defaults } from "../model/defaults.js";
import type { Plan } from "../model/plan.js";

/** Whether a plan is a trial, for which some rules and gates are softer (B2). */
export const isTrial = ({ commitment = defaults.commitment }: Pick<Plan, "commitment">): boolean => commitment === "trial";
