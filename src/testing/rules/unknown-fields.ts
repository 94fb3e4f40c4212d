import { isRecord } from "../../base/is-record.js";
import { didYouMean } from "../../base/text/did-you-mean.js";
import type { ExpectedFinding, ExpectedSuggestion, InvalidRuleCase } from "./rule-case.js";

type Names<T> = { readonly [Name in keyof T]-?: true };

/** The fields of a case. */
export const caseFields: Names<InvalidRuleCase> = {
  name: true,
  plan: true,
  options: true,
  today: true,
  calendar: true,
  catalogs: true,
  findings: true,
};

/** The fields of an expected finding. */
export const findingFields: Names<ExpectedFinding> = {
  message: true,
  text: true,
  severity: true,
  node: true,
  at: true,
  path: true,
  values: true,
  related: true,
  suggestions: true,
};

/** The fields of an expected suggestion. */
export const suggestionFields: Names<ExpectedSuggestion> = { message: true, text: true, plan: true };

/** Returns a sentence for each field that nobody asks for: what is misspelt would be compared with nothing, and the test would prove less than it says. */
export const unknownFields = (given: unknown, fields: Readonly<Record<string, true>>, where: string): readonly string[] => {
  if (!isRecord(given)) return [`${where} must be an object.`];
  return Object.keys(given).flatMap((name) => {
    if (Object.hasOwn(fields, name)) return [];
    const near = didYouMean(name, Object.keys(fields));
    return [`${where} has no field “${name}”.${near === undefined ? "" : ` Did you mean “${near}”?`}`];
  });
};
