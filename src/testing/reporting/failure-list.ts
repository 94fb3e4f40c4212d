/** What is wrong with one of the things that a test looks at. */
interface Failure {
  /** What it is called. */
  readonly name: string;
  /** What is wrong, a sentence each. */
  readonly problems: readonly string[];
}

/** Returns the message of an error that lists everything that is wrong, thing by thing. */
export const failureList = (opening: string, failures: readonly Failure[]): string =>
  [opening, ...failures.map(({ name, problems }) => [name, ...problems.map((problem) => `- ${problem}`)].join("\n"))].join("\n\n");
