import { firstOf } from "../base/first-of.js";
import { isRecord } from "../base/is-record.js";
import { copyPlain } from "../base/json/copy-plain.js";
import { reasonOf } from "../base/problems/reason-of.js";
import { echoedId, echoedWord } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import type { MessageValue, MessageValues } from "../base/text/format-message.js";
import { shortValue } from "../base/text/short-value.js";
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

/** A sentence that needs more values than these is none. */
const mostValues = 100;

/** A list in a sentence is counted as a whole, so that a longer one is refused and not cut. */
const mostItems = 10_000;

/**
 * Returns what was reported, each part of it read once and copied. Throws a `TypeError` that says what is wrong for what the types would not let through, as a rule may be written in
 * JavaScript: the engine takes it for a failure of the rule.
 */
export const readReport = (given: Reported, { messages }: Rule): Reported => {
  if (!isRecord(given)) throw new TypeError("it reported something that is no object");
  const { message, values = {}, severity, at, node, related = [], suggestions = [] } = given;
  assertMessage(message, messages);
  const stated = readValues(values, "the values of its report");
  if (severity !== undefined && !severities.includes(severity)) throw new TypeError("the severity of its report is none");
  for (const [name, text] of [["at", at] as const, ["node", node] as const])
    if (text !== undefined && typeof text !== "string") throw new TypeError(`\`${name}\` in its report is no text`);
  if (!Array.isArray(related)) throw new TypeError("`related` in its report is no list");
  const others = firstOf<RawRelated>(related, mostRelated).map((other) => readRelated(other, messages));
  return {
    message,
    values: stated,
    severity,
    at: at === undefined ? undefined : excerpt(at, echoedId),
    node,
    related: others,
    suggestions: readSuggestions(suggestions, messages),
  };
};

const readRelated = ({ node, message }: RawRelated, messages: Rule["messages"]): RawRelated => {
  assertMessage(message, messages);
  if (typeof node !== "string") throw new TypeError("a thing in `related` of its report has no `node`");
  return { node: excerpt(node, longestEntryId), message };
};

/** The things that a finding is about may be entries of the calendar, whose ids are longer than any in a plan. */
const longestEntryId = 1_000;

/** The values of a sentence; undefined counts as absent. What they hold is copied, so that nobody can change it behind a finding. */
const readValues = (given: MessageValues, where: string): MessageValues => {
  if (!isRecord(given)) throw new TypeError(`${where} are no object`);
  const names = Object.keys(given);
  if (names.length > mostValues) throw new TypeError(`${where} are more than ${mostValues}`);
  return Object.fromEntries(names.map((name) => [name, readValue(given[name], `the value “${excerpt(name, echoedWord)}” of its report`)]));
};

const readValue = (value: unknown, where: string): MessageValue => {
  if (isScalar(value) || value === undefined) return shortValue(value);
  if (!Array.isArray(value)) throw new TypeError(`${where} is neither text, a finite number, true or false, nor a list of these`);
  const items = firstOf<unknown>(value, mostItems + 1);
  if (items.length > mostItems) throw new TypeError(`${where} is a list of more than ${mostItems} items`);
  return items.map((item) => {
    if (typeof item !== "string" && !Number.isFinite(item)) throw new TypeError(`${where} is a list of more than texts and finite numbers`);
    return shortValue(item as string | number); // it was just looked at
  });
};

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);

/** More ways than these nobody reads. */
const mostSuggestions = 10;

/** All edits of a suggestion together: half of them would be another suggestion. */
const suggestionLimits = { depth: 100, nodes: 100_000, text: 1_000_000 };

const readSuggestions = (given: readonly SuggestedFix[], messages: Rule["messages"]): readonly SuggestedFix[] => {
  if (!Array.isArray(given)) throw new TypeError("`suggestions` in its report is no list");
  return firstOf<SuggestedFix>(given, mostSuggestions).map(({ message, values = {}, changes }) => {
    assertMessage(message, messages);
    const stated = readValues(values, "the values of a suggestion in its report");
    if (!Array.isArray(changes)) throw new TypeError("a suggestion in its report has no list of `changes`");
    return { message, values: stated, changes: copyOf(changes) };
  });
};

/** Whoever takes the suggestion looks at the changes. */
const copyOf = (changes: SuggestedFix["changes"]): SuggestedFix["changes"] => {
  try {
    return copyPlain(changes, suggestionLimits) as unknown as SuggestedFix["changes"]; // JSON, as changes are
  } catch (thrown) {
    throw new TypeError(`the changes of a suggestion in its report are no plain JSON: ${reasonOf(thrown) ?? "they cannot be read"}`);
  }
};

const severities: readonly unknown[] = ["error", "warning", "info"];

/** Throws a `TypeError` for what is none of a rule's messages. */
export const assertMessage = (message: unknown, messages: Rule["messages"]): void => {
  if (typeof message !== "string" || !Object.hasOwn(messages, message)) throw new TypeError("its report names none of its messages");
};
