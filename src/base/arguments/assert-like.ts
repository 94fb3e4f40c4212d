import { type Example, matchExample } from "./match-example.js";
import { wrongArgument } from "./wrong-argument.js";

/** How an argument is asked for. */
interface Asked {
  /** Where it was passed, the argument's name first. */
  readonly path: readonly (string | number)[];
  /** What must stand there, in words that complete “Pass …”; absent: made from the example. */
  readonly expected?: string;
  /** The code of the error; absent: the problem's own, mostly `type`. */
  readonly code?: "config" | "plugin";
}

/** Throws a `PlanError` with the path to the place where a value is not like the example. Only what the example names is read. */
export const assertLike = (value: unknown, example: Example, { path, expected, code }: Asked): void => {
  const { mismatch } = matchExample(value, example);
  if (mismatch === undefined) return;
  const { path: inside, given } = mismatch;
  const words = inside.length === 0 ? (expected ?? mismatch.expected) : mismatch.expected;
  throw wrongArgument(code ?? mismatch.code, { path: [...path, ...inside], given, expected: words });
};
