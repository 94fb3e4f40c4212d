import type { Change } from "./change.js";
import type { EntryId } from "./values/entry-id.js";
import type { Id } from "./values/id.js";

/** How much a finding matters: an error blocks, a warning asks for a decision, an info is worth knowing. */
export type Severity = "error" | "warning" | "info";

/** Another thing that a finding is about. */
export interface Related {
  /** The thing. */
  readonly node: Id;
  /** What it has to do with the finding. */
  readonly message: string;
}

/** A way to fix what was found. */
export interface Suggestion {
  /** What it would do, in a sentence. */
  readonly message: string;
  /** The edits that do it. */
  readonly changes: readonly Change[];
}

/** A weakness of a plan: data, never thrown. */
export interface Finding<Rule extends string = string> {
  /** The rule that found it. */
  readonly rule: Rule;
  /** The full key of its sentence, by which a language has its own: `rules/goal-needs-kpi/none`. */
  readonly key: string;
  /** How much it matters. */
  readonly severity: Severity;
  /** What was found, where, and what would fix it. */
  readonly message: string;
  /** The raw values of its sentence, such as ids, days and figures, for saying it again in another language. */
  readonly values: Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>;
  /** The thing it was found on; null: the plan itself. */
  readonly node: Id | EntryId | null;
  /** Where in the plan, outermost key first. */
  readonly path: readonly (string | number)[];
  /** Other things it is about. */
  readonly related: readonly Related[];
  /** The demand the rule answers, such as `E2`. */
  readonly demand?: string;
  /** Ways to fix it. */
  readonly suggestions: readonly Suggestion[];
  /** The same for the same finding in every later report, whatever the wording. */
  readonly fingerprint: string;
}
