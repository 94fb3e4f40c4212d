import type { MessageValues } from "../base/text/format-message.js";
import type { Place } from "../model/find/place.js";
import type { Severity } from "../model/finding.js";
import type { EntryId } from "../model/values/entry-id.js";
import type { PreparedRule } from "./config/prepare-rules.js";
import type { RawRelated } from "./read-report.js";
import type { SuggestedFix } from "./rule.js";

/** One report of a rule, before it becomes a finding. */
export interface RawFinding {
  /** The rule, as it was run. */
  readonly prepared: PreparedRule;
  /** Which of its messages; undefined where the rule itself failed, and the reason is among the values. */
  readonly key: string | undefined;
  /** The raw values of its message. */
  readonly values: MessageValues;
  /** How much it matters. */
  readonly severity: Severity;
  /** Where, as it was when the rule looked. */
  readonly place: Place;
  /** The entry of the calendar it is about, where it is about one. */
  readonly entry: EntryId | undefined;
  /** The thing that was checked. */
  readonly checked: Place;
  /** The field there. */
  readonly at: string | undefined;
  /** Other things it is about. */
  readonly related: readonly RawRelated[];
  /** Ways to fix it. */
  readonly suggestions: readonly SuggestedFix[];
}
