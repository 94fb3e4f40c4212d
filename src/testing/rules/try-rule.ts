import type { Language } from "../../base/text/language.js";
import { standardCatalogs } from "../../catalog/standard-catalogs.js";
import { type Coverage, checkRules } from "../../coverage/check-rules.js";
import type { Rule } from "../../coverage/rule.js";
import type { Plan } from "../../model/plan.js";
import { frozenCalendar } from "../reporting/frozen-calendar.js";
import { refusedPromise } from "../reporting/refused-promise.js";
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
      const answer: unknown = rule.applies(node, context);
      if (answer instanceof Promise) throw refusedPromise(answer, "its `applies` is asynchronous, and a rule"); // a promise is always true, so that the engine takes it for yes
      return Boolean(answer);
    },
  });
  const { today, options, catalogs = standardCatalogs } = given;
  const config = options === undefined ? undefined : { [rule.id]: { options: options as object } }; // the schema of the rule reads them, whatever they are
  const { findings, notRun } = checkRules(plan, [watched], { today, calendar: frozenCalendar(plan, given), catalogs, config, language });
  return { findings, notRun, seen };
};
