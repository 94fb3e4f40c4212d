import type { Severity } from "../../model/finding.js";
import type { LocalDate } from "../../model/values/dates.js";
import type { Rule } from "../rule.js";

/** How much the findings of a rule matter, or `off`, and its options. */
export interface RuleOverride<Options = unknown> {
  /** How much its findings matter, or `off`; absent: as much as the rule says. */
  readonly severity?: Severity | "off" | undefined;
  /** Its options; absent: the rule's own. */
  readonly options?: Options | undefined;
}

/** A finding that is known, and left as it is for a reason. */
export interface Suppression {
  /** Which finding: the `fingerprint` it has. */
  readonly fingerprint: string;
  /** Why it is left. */
  readonly because: string;
  /** The last day on which it is; absent: no end. Without the day of the check it has no end either, and the report says so. */
  readonly until?: LocalDate | undefined;
}

/** What an app says of one rule: how much it matters, or `off`; in the long form more. */
export type RuleSetting<Options = unknown> =
  | Severity
  | "off"
  | (RuleOverride<Options> & {
      /** Other settings for things of a plan and all that stands in them, by id; the nearest holds. Ids that a plan does not have say nothing of it. */
      readonly parts?: { readonly [id: string]: Severity | "off" | RuleOverride<Options> | undefined } | undefined;
      /** Findings that are left out of the report, and listed apart with the reason. */
      readonly suppress?: readonly Suppression[] | undefined;
      /** Whether nobody may say otherwise: a later config that speaks of the rule is refused. */
      readonly lock?: boolean | undefined;
    });

/** Settings by rule id; only ids of the rules that are run. */
export type RuleConfig<R extends Rule = Rule> = {
  readonly [Id in R["id"]]?: RuleSetting<OptionsOf<Extract<R, { readonly id: Id }>>> | undefined;
};

/** What may be written as options of a rule; of one that has none, nothing. */
type OptionsOf<R extends Rule> =
  R extends Rule<string, infer Options>
    ? unknown extends Options
      ? Options
      : [keyof Options] extends [never]
        ? { readonly [option: string]: "ERROR: the rule has no options" }
        : Options
    : never;

/** Settings, or several one after the other, such as those of an organisation and then those of a team: what a later one says of a rule goes before what an earlier one does. */
export type RuleConfigs<R extends Rule = Rule> = RuleConfig<R> | readonly RuleConfig<R>[];
