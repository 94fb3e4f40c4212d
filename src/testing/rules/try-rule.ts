import type { Language } from "../../base/text/language.js";
import { standardCatalogs } from "../../catalog/standard-catalogs.js";
import { type Coverage, checkRules } from "../../coverage/check-rules.js";
import type { Rule } from "../../coverage/rule.js";
import type { Plan } from "../../model/plan.js";
import { calendarOfCase } from "../reporting/calendar-of-case.js";
import type { RuleCase } from "./rule-case.js";

/** What came of one rule on one plan. */
export interface Tried extends Pick<Coverage, "findings" | "notRun"> {
  /** How many things of its kinds there are. */
  readonly seen: number;
}

/** How the rule is run, where it is not as an app would. */
interface Way {
  /** The language of the sentences. */
  readonly language?: Language | undefined;
  /** Whether everything is told by itself, and nothing of many at once. */
  readonly isOneByOne?: boolean | undefined;
}

/** Runs one rule over a plan with the engine, and counts what it looks at. The plan and the calendar are frozen. */
export const tryRule = (rule: Rule, plan: Plan, given: Partial<RuleCase>, { language, isOneByOne }: Way = {}): Tried => {
  let seen = 0;
  const watched: Rule = Object.freeze({
    ...rule,
    ...(isOneByOne && { everywhere: false }),
    applies: (node: never, context: never) => {
      seen += 1;
      return rule.applies(node, context); // what is neither true nor false, the engine refuses
    },
  });
  const { today, options, catalogs = standardCatalogs } = given;
  const config = options === undefined ? undefined : { [rule.id]: { options: options as object } }; // the schema of the rule reads them, whatever they are
  const { findings, notRun } = checkRules(plan, [watched], { today, calendar: calendarOfCase(plan, given), catalogs, config, language });
  return { findings, notRun, seen };
};
