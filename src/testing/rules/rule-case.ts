import type { Catalogs } from "../../catalog/catalogs.js";
import type { Severity } from "../../model/finding.js";
import type { Plan, PlanInput } from "../../model/plan.js";
import type { Calendar } from "../../model/schedule/calendar.js";
import type { LocalDate } from "../../model/values/dates.js";

/** A plan that a rule is tried on, and what the rule is given beside it. */
export interface RuleCase<Options = unknown> {
  /** What the case shows, for the report of what fails; absent: its place, such as `valid[0]`. */
  readonly name?: string | undefined;
  /** The plan, as it may be written: it is read with `parsePlan`. */
  readonly plan: PlanInput;
  /** The rule's options, as an app writes them; absent: the rule's own. */
  readonly options?: Options | undefined;
  /** The day of the check. */
  readonly today?: LocalDate | undefined;
  /** The calendar of the plan, or what makes it from the plan that was read. */
  readonly calendar?: Calendar | ((plan: Plan) => Calendar) | undefined;
  /** The metrics and platforms that the rule may look up; absent: those of the library, as with `checkCoverage`. */
  readonly catalogs?: Catalogs | undefined;
}

/** A plan in which a rule finds something. */
export interface InvalidRuleCase<Options = unknown> extends RuleCase<Options> {
  /** All that it finds, in the order of the report; a text stands for `{ message: text }`. */
  readonly findings: readonly (string | ExpectedFinding)[];
}

/** What a rule is tried on. */
export interface RuleCases<Options = unknown> {
  /** Plans in which it finds nothing, although there are things of its kinds. */
  readonly valid: readonly RuleCase<Options>[];
  /** Plans in which it finds something. */
  readonly invalid: readonly InvalidRuleCase<Options>[];
}

/** What is expected of one finding; it must say `message` or `text`. What it does not say is not compared. */
export interface ExpectedFinding {
  /** Which of the rule's messages, by its key; `everywhere`, or `everywhere.<kind>`, for what is said once of all. */
  readonly message?: string | undefined;
  /** The whole sentence in English. */
  readonly text?: string | undefined;
  /** How much it matters. */
  readonly severity?: Severity | undefined;
  /** The id of the thing it is found on; null: the plan itself. */
  readonly node?: string | null | undefined;
  /** The last step of its path, such as the field. */
  readonly at?: string | number | undefined;
  /** Where in the plan, outermost key first. */
  readonly path?: readonly (string | number)[] | undefined;
  /** Some of the raw values of its sentence. */
  readonly values?: Readonly<Record<string, unknown>> | undefined;
  /** The ids of the other things it is about. */
  readonly related?: readonly string[] | undefined;
  /** How many ways to fix it there are, or what is expected of each. */
  readonly suggestions?: number | readonly ExpectedSuggestion[] | undefined;
}

/** What is expected of one way to fix a finding. What it does not say is not compared. */
export interface ExpectedSuggestion {
  /** Which of the rule's messages says what it would do, by its key. */
  readonly message?: string | undefined;
  /** The whole sentence in English. */
  readonly text?: string | undefined;
  /** A part of the plan after it: of each object the fields that are named, of each list all items. */
  readonly plan?: object | undefined;
}
