import { defaults } from "./defaults.js";
import type { Plan } from "./plan.js";

/** Whether a plan is a trial, for which some rules and gates are softer (B2). Asked here, because the stage machines lie below `practice`. */
export const isTrial = ({ commitment = defaults.commitment }: Pick<Plan, "commitment">): boolean => commitment === "trial";
