// Read and write
export { parsePlan } from "./model/parse-plan.js";
export { safeParsePlan } from "./model/safe-parse-plan.js";
export { stringifyPlan } from "./model/stringify-plan.js";
