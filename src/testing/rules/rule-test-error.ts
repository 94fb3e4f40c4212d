import { failureList } from "../reporting/failure-list.js";

/** What is wrong with one case, or with the rule as a whole. */
export interface RuleTestFailure {
  /** The case, by its name or place, or `the rule`. */
  readonly case: string;
  /** What is wrong, a sentence each. */
  readonly problems: readonly string[];
}

/** A rule does not do what its test says. It is no `PlanError`: nobody has called anything wrongly, and a test shows its message in full. */
export class RuleTestError extends Error {
  override readonly name = "RuleTestError";

  /** Makes an error whose message lists everything that is wrong, case by case. */
  constructor(
    rule: string,
    /** What is wrong, case by case. */
    readonly failures: readonly RuleTestFailure[],
  ) {
    super(
      failureList(
        `The rule “${rule}” fails its test:`,
        failures.map(({ case: name, problems }) => ({ name, problems })),
      ),
    );
  }
}
