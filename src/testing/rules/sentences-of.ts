import type { Language } from "../../base/text/language.js";
import type { Rule } from "../../coverage/rule.js";
import { english } from "../../words/english.js";

/** The sentences of a rule, and a language in which each finding says which of them it is. */
export interface Sentences {
  /** Their keys: those of its messages, and `everywhere` or `everywhere.<kind>`. */
  readonly keys: readonly string[];
  /** A language that says a label in place of each sentence. */
  readonly labels: Language;
  /** The key of the sentence that was said as this label. */
  readonly keyOf: (label: string) => string;
}

/**
 * Returns the sentences of a rule. A finding has the key of its own sentence, but those of suggestions and related things, and what is told of many at once, have only a text:
 * which sentence it is shows in a language that says nothing else.
 */
export const sentencesOf = (rule: Rule): Sentences => {
  const keys = [...Object.keys(rule.messages), ...everywhereKeys(rule)];
  const labelled = keys.map((key, at) => [`sentence-${at}`, key] as const);
  const byLabel = new Map<string, string>(labelled);
  const templates = Object.fromEntries(labelled.map(([label, key]) => [`rules/${rule.id}/${key}`, label]));
  return {
    keys,
    labels: { ...english, templates: { ...ofTheEngine, ...templates } },
    keyOf: (label) => byLabel.get(label) ?? label,
  };
};

/** What is told of several in the same words is the sentence of each. */
const ofTheEngine: Language["templates"] = {
  "coverage/several": "{first}",
  "coverage/many": "{first}",
  "coverage/everywhere": "everywhere",
  "coverage/more": "more",
};

const everywhereKeys = ({ everywhere }: Rule): readonly string[] => {
  if (typeof everywhere === "string") return ["everywhere"];
  return Object.keys(everywhere || {}).map((kind) => `everywhere.${kind}`);
};
