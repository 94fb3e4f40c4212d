import { failureList } from "../reporting/failure-list.js";

/** What is wrong with one case, or with the gate as a whole. */
export interface GateTestFailure {
  /** The case, by its name or place, or `the gate`. */
  readonly case: string;
  /** What is wrong, a sentence each. */
  readonly problems: readonly string[];
}

/** A gate does not do what its test says. It is no `PlanError`: nobody has called anything wrongly, and a test shows its message in full. */
export class GateTestError extends Error {
  override readonly name = "GateTestError";

  /** Makes an error whose message lists everything that is wrong, case by case. */
  constructor(
    gate: string,
    /** What is wrong, case by case. */
    readonly failures: readonly GateTestFailure[],
  ) {
    super(
      failureList(
        `The gate “${gate}” fails its test:`,
        failures.map(({ case: name, problems }) => ({ name, problems })),
      ),
    );
  }
}
