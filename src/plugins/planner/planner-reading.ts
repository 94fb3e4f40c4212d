import { parsePlan } from "../../model/read/parse-plan.js";
import { safeParsePlan } from "../../model/read/safe-parse-plan.js";
import { stringifyPlan } from "../../model/read/stringify-plan.js";
import { withoutPeople } from "../../model/read/without-people.js";
import type { PluginSet } from "../plugin-set.js";

/** What a planner reads and writes plans with: the data of its plugins is looked at, and brought to their versions. */
export interface PlannerReading {
  /** As `parsePlan` of the library; data of a plugin that does not fit is a problem with its path, too. */
  readonly parsePlan: typeof parsePlan;
  /** As `safeParsePlan` of the library, in the same way; its notes name only plugins that the planner does not have. */
  readonly safeParsePlan: typeof safeParsePlan;
  /** As `stringifyPlan` of the library. */
  readonly stringifyPlan: typeof stringifyPlan;
  /** As `withoutPeople` of the library. */
  readonly withoutPeople: typeof withoutPeople;
}

/** Returns the functions of reading and writing for a set of plugins. */
export const readingOf = (_set: PluginSet): PlannerReading => ({ parsePlan, safeParsePlan, stringifyPlan, withoutPeople });
