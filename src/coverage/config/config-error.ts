import { PlanError } from "../../base/problems/plan-error.js";
import { echoedId } from "../../base/text/echo-limits.js";
import { excerpt } from "../../base/text/excerpt.js";

/** Returns the `config` for a setting of a rule that does not fit it. */
export const configError = (rule: string, reason: string): PlanError =>
  new PlanError("config", `The rule “${excerpt(rule, echoedId)}”: ${reason}.`, { rule, reason }, ["options", "config", rule]);
