import { formatPath } from "../../base/problems/format-path.js";
import { applySuggestion } from "../../coverage/apply-suggestion.js";
import type { Finding } from "../../model/finding.js";
import type { Plan } from "../../model/plan.js";
import { noSuchMessage } from "../reporting/no-such-message.js";
import { notPartOf } from "../reporting/not-part-of.js";
import { unknownFields } from "../reporting/unknown-fields.js";
import { findingFields, suggestionFields } from "./case-fields.js";
import type { ExpectedFinding, ExpectedSuggestion } from "./rule-case.js";

/** A finding, and which of the rule's sentences are said in it. */
export interface SaidFinding {
  /** The finding, in English. */
  readonly finding: Finding;
  /** The key of its sentence. */
  readonly message: string;
  /** The keys of the sentences of its suggestions. */
  readonly suggestions: readonly string[];
}

/** Returns what differs between what is expected of a rule and what it found, a sentence each. */
export const compareFindings = (
  expected: readonly (string | ExpectedFinding)[],
  found: readonly SaidFinding[],
  plan: Plan,
  keys: readonly string[],
): readonly string[] => {
  const wanted = expected.map((one): ExpectedFinding => (typeof one === "string" ? { message: one } : one));
  const unclear = wanted.flatMap((one, at) => unclearIn(one, `\`findings[${at}]\``, keys));
  if (unclear.length > 0) return unclear;
  if (wanted.length !== found.length) return [`It expects ${counted(wanted.length, "finding")}, and there ${listed(found)}`];
  return wanted.flatMap((one, at) => {
    const there = found[at];
    return there === undefined ? [] : differencesOf(one, there, plan).map((words) => `In \`findings[${at}]\`, ${words}.`);
  });
};

const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

const areThere = (number: number): string => (number === 0 ? "are none" : number === 1 ? "is 1" : `are ${number}`);

/** What was found, one a line, in words that follow “there”. */
export const listed = (found: readonly SaidFinding[]): string =>
  found.length === 0 ? "are none." : [`${areThere(found.length)}:`, ...found.map((one) => `    ${lineOf(one)}`)].join("\n");

const lineOf = ({ finding: { path, message }, message: key }: SaidFinding): string => `“${key}” at ${formatPath(path)}: ${message}`;

const who = "the rule";

/** What keeps an expectation from saying anything. */
const unclearIn = (one: ExpectedFinding, where: string, keys: readonly string[]): readonly string[] => {
  const unknown = unknownFields(one, findingFields, where);
  if (unknown.length > 0) return unknown;
  if (one.message === undefined && one.text === undefined) return [`${where} must say a \`message\` or a \`text\`.`];
  const inside = Array.isArray(one.suggestions) ? one.suggestions : [];
  return [
    ...noSuchMessage(one.message, keys, { where, who }),
    ...inside.flatMap((suggestion: ExpectedSuggestion, at) => [
      ...unknownFields(suggestion, suggestionFields, `${where}, suggestion ${at},`),
      ...noSuchMessage(suggestion?.message, keys, { where, who }),
    ]),
  ];
};

/** What of a finding is not as expected, in words that follow “In `findings[0]`,”. */
const differencesOf = (one: ExpectedFinding, { finding, message, suggestions }: SaidFinding, plan: Plan): readonly string[] => {
  const { path, severity, node, values } = finding;
  const there = {
    message,
    severity,
    node,
    path,
    values,
    text: finding.message,
    at: path.at(-1),
    related: finding.related.map((other) => other.node),
  };
  const { suggestions: asked, ...plain } = one;
  const differs = Object.entries(plain).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const words = notPartOf(value, there[name as keyof typeof there], [name]); // its names were looked at
    return words === undefined ? [] : [words];
  });
  return [...differs, ...suggestionsApart(asked, finding, suggestions, plan)];
};

const suggestionsApart = (
  asked: ExpectedFinding["suggestions"],
  finding: Finding,
  keys: readonly string[],
  plan: Plan,
): readonly string[] => {
  if (asked === undefined) return [];
  const wanted = typeof asked === "number" ? asked : asked.length;
  const there = finding.suggestions;
  if (wanted !== there.length) return [`it expects ${counted(wanted, "suggestion")}, and there ${areThere(there.length)}`];
  return (typeof asked === "number" ? [] : asked).flatMap(({ message, text, plan: after }, at) => {
    const apart = [
      message === undefined ? undefined : notPartOf(message, keys[at], ["suggestions", at, "message"]),
      text === undefined ? undefined : notPartOf(text, there[at]?.message, ["suggestions", at, "text"]),
      after === undefined ? undefined : notPartOf(after, applySuggestion(plan, finding, at).plan, ["suggestions", at, "plan"]),
    ];
    return apart.filter((words) => words !== undefined);
  });
};
