import type { Severity } from "../model/finding.js";
import type { Rule } from "./rule.js";

/** What an app says of one rule: how much it matters, or `off`; in the long form its options too. */
export type RuleSetting<Options = unknown> =
  | Severity
  | "off"
  | {
      /** How much its findings matter, or `off`; absent: as much as the rule says. */
      readonly severity?: Severity | "off" | undefined;
      /** Its options; absent: the rule's own. */
      readonly options?: Options | undefined;
    };

/** Settings by rule id; only ids of the rules that are run. */
export type RuleConfig<R extends Rule = Rule> = {
  readonly [Id in R["id"]]?: RuleSetting<NonNullable<Extract<R, { readonly id: Id }>["~options"]>> | undefined;
};
