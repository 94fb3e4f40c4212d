import { optionsOf } from "../../base/arguments/options-of.js";
import { fillLimits } from "../../base/json/json-limits.js";
import { errorOfProblems } from "../../base/problems/error-of-problems.js";
import { mostListed } from "../../base/text/echo-limits.js";
import { notesOf } from "../../model/read/notes-of.js";
import type { ParseOptions, parsePlan } from "../../model/read/parse-plan.js";
import type { safeParsePlan } from "../../model/read/safe-parse-plan.js";
import { stringifyPlan } from "../../model/read/stringify-plan.js";
import { withoutPeople } from "../../model/read/without-people.js";
import { readPlanWithData } from "../data/read-plan-with-data.js";
import type { PluginSet } from "../plugin-set.js";

/** What a planner reads and writes plans with: the data of its plugins is looked at, and brought to their versions. */
export interface PlannerReading {
  /**
   * As `parsePlan` of the library. Data of the planner's plugins is brought to their versions and looked at: what does not fit is a problem `plugin-data` with its path, listed
   * after those of the plan itself. The input is not changed. Throws `plugin`, too, for a schema of a plugin that does not answer at once.
   */
  readonly parsePlan: typeof parsePlan;
  /** As `safeParsePlan` of the library, in the same way; its notes name the data that was migrated, and as absent only plugins that the planner does not have. */
  readonly safeParsePlan: typeof safeParsePlan;
  /** As `stringifyPlan` of the library. */
  readonly stringifyPlan: typeof stringifyPlan;
  /** As `withoutPeople` of the library. */
  readonly withoutPeople: typeof withoutPeople;
}

/** Returns the functions of reading and writing for a set of plugins. */
export const readingOf = ({ plugins }: PluginSet): PlannerReading => {
  const present = new Set(plugins.map(({ name }) => name));
  const read = (input: unknown, options: ParseOptions) => readPlanWithData(plugins, input, fillLimits(optionsOf(options).limits));
  return {
    parsePlan: (input, options = {}) => {
      const { plan, problems, rest } = read(input, options);
      if (plan !== undefined) return plan;
      throw errorOfProblems("invalid-plan", problems, rest);
    },
    safeParsePlan: (input, options = {}) => {
      const { plan, problems, rest, reading, data } = read(input, options);
      if (plan === undefined) return Object.freeze({ ok: false, problems: Object.freeze([...problems]), rest });
      const notes = [...data.notes(), ...notesOf(reading, present)].slice(0, mostListed);
      return Object.freeze({ ok: true, plan, notes: Object.freeze(notes) });
    },
    stringifyPlan,
    withoutPeople,
  };
};
