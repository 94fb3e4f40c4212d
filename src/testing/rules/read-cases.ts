import { listOf } from "../../base/arguments/list-of.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import { wrongArgument } from "../../base/arguments/wrong-argument.js";
import type { InvalidRuleCase, RuleCase, RuleCases } from "./rule-case.js";

/** One case, as it was read. */
export interface ReadCase {
  /** By what the report calls it. */
  readonly name: string;
  /** Whether the rule is expected to find something. */
  readonly isInvalid: boolean;
  /** The case: of one that is expected to find nothing, `findings` is absent. */
  readonly given: Partial<InvalidRuleCase>;
}

/** Returns the cases of a test, the valid ones first. Throws `type`, with the path to the place, for what is no case, and for a list without one: it would show nothing. */
export const readCases = (cases: RuleCases): readonly ReadCase[] => {
  const { valid, invalid } = optionsOf(cases, ["cases"], "an object with the lists `valid` and `invalid`");
  return [...readList(valid, "valid"), ...readList(invalid, "invalid")];
};

const readList = (list: readonly RuleCase[] | undefined, name: keyof RuleCases): readonly ReadCase[] => {
  const path = ["cases", name];
  const expected = "a list of at least one case, each an object with a `plan`";
  const read = listOf(list ?? [], path, expected);
  if (read.length === 0) throw wrongArgument("type", { path, given: list, expected });
  return read.map((one, at) => {
    const given: Partial<InvalidRuleCase> = optionsOf<RuleCase>(one, [...path, at], "a case: an object with a `plan`");
    const place = `${name}[${at}]`;
    return { name: typeof given.name === "string" ? `${place} “${given.name}”` : place, isInvalid: name === "invalid", given };
  });
};
