import { isRecord } from "../base/is-record.js";
import type { MessageValues } from "../base/text/format-message.js";
import type { Severity } from "../model/finding.js";
import type { Id } from "../model/values/id.js";
import type { Rule, SuggestedFix } from "./rule.js";

/** What a rule reports, as the engine takes it. */
export interface Reported {
  readonly message: string;
  readonly values?: MessageValues | undefined;
  readonly severity?: Severity | undefined;
  readonly at?: string | undefined;
  readonly node?: string | undefined;
  readonly related?: readonly RawRelated[] | undefined;
  readonly suggestions?: readonly SuggestedFix[] | undefined;
}

/** Another thing that a report is about. */
export interface RawRelated {
  /** The thing. */
  readonly node: Id;
  /** Which of the rule's messages says what it has to do with the report. */
  readonly message: string;
}

/** A report names at most this many other things: enough to look at. */
const mostRelated = 1_000;

/**
 * Returns what was reported, each part of it read once. Throws a `TypeError` that says what is wrong for what the types would not let through, as a rule may be written in
 * JavaScript: the engine takes it for a failure of the rule.
 */
export const readReport = (given: Reported, { messages }: Rule): Reported => {
  if (!isRecord(given)) throw new TypeError("it reported something that is no object");
  const { message, values = {}, severity, at, node, related = [], suggestions = [] } = given;
  assertMessage(message, messages);
  if (!isRecord(values)) throw new TypeError("the values of its report are no object");
  if (severity !== undefined && !severities.includes(severity)) throw new TypeError("the severity of its report is none");
  for (const [name, text] of [["at", at] as const, ["node", node] as const])
    if (text !== undefined && typeof text !== "string") throw new TypeError(`\`${name}\` in its report is no text`);
  if (!Array.isArray(related)) throw new TypeError("`related` in its report is no list");
  const others = related.slice(0, mostRelated).map((other: RawRelated) => {
    assertMessage(other.message, messages);
    if (typeof other.node !== "string") throw new TypeError("a thing in `related` of its report has no `node`");
    return { node: other.node, message: other.message };
  });
  return { message, values, severity, at, node, related: others, suggestions: readSuggestions(suggestions, messages) };
};

/** More ways than these nobody reads. */
const mostSuggestions = 10;

const readSuggestions = (given: readonly SuggestedFix[], messages: Rule["messages"]): readonly SuggestedFix[] => {
  if (!Array.isArray(given)) throw new TypeError("`suggestions` in its report is no list");
  return given.slice(0, mostSuggestions).map(({ message, values = {}, changes }: SuggestedFix) => {
    assertMessage(message, messages);
    if (!isRecord(values)) throw new TypeError("the values of a suggestion in its report are no object");
    if (!Array.isArray(changes)) throw new TypeError("a suggestion in its report has no list of `changes`");
    return { message, values, changes: [...changes] };
  });
};

const severities: readonly unknown[] = ["error", "warning", "info"];

const assertMessage = (message: unknown, messages: Rule["messages"]): void => {
  if (typeof message !== "string" || !Object.hasOwn(messages, message)) throw new TypeError("its report names none of its messages");
};
