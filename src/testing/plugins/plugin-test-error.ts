import { failureList } from "../reporting/failure-list.js";

/** What is wrong with one part of a plugin. */
export interface PluginTestFailure {
  /** The part, such as `the field on “content”`, `the rule “acme/pharma/adverse-event”` or `the migrations`. */
  readonly part: string;
  /** What is wrong, a sentence each. */
  readonly problems: readonly string[];
}

/** A plugin does not do what every plugin must. It is no `PlanError`: nobody has called anything wrongly, and a test shows its message in full. */
export class PluginTestError extends Error {
  override readonly name = "PluginTestError";

  /** Makes an error whose message lists everything that is wrong, part by part. */
  constructor(
    plugin: string,
    /** What is wrong, part by part. */
    readonly failures: readonly PluginTestFailure[],
  ) {
    super(
      failureList(
        `The plugin “${plugin}” fails its test:`,
        failures.map(({ part: name, problems }) => ({ name, problems })),
      ),
    );
  }
}
