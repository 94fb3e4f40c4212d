import { optionsOf } from "../../base/arguments/options-of.js";
import { type GivenCase, readCaseList } from "../reporting/read-case-list.js";
import type { InvalidRuleCase, RuleCases } from "./rule-case.js";

/** One case, as it was read. */
export interface ReadCase extends GivenCase<InvalidRuleCase> {
  /** Whether the rule is expected to find something; where it is not, the case has no `findings`. */
  readonly isInvalid: boolean;
}

/** Returns the cases of a test, the valid ones first. Throws `type`, with the path to the place, for what is no case, and for a list without one: it would show nothing. */
export const readCases = (cases: RuleCases): readonly ReadCase[] => {
  const { valid, invalid } = optionsOf(cases, ["cases"], "an object with the lists `valid` and `invalid`");
  return [
    ...readCaseList(valid, "valid").map((one) => ({ ...one, isInvalid: false })),
    ...readCaseList(invalid, "invalid").map((one) => ({ ...one, isInvalid: true })),
  ];
};
