import type { FieldNames } from "../reporting/unknown-fields.js";
import type { ExpectedFinding, ExpectedSuggestion, InvalidRuleCase } from "./rule-case.js";

/** The fields of a case. */
export const caseFields: FieldNames<InvalidRuleCase> = {
  name: true,
  plan: true,
  options: true,
  today: true,
  calendar: true,
  catalogs: true,
  findings: true,
};

/** The fields of an expected finding. */
export const findingFields: FieldNames<ExpectedFinding> = {
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
export const suggestionFields: FieldNames<ExpectedSuggestion> = { message: true, text: true, plan: true };
