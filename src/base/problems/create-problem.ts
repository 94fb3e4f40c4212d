import type { Problem, ProblemCode } from "./problem.js";
import { problemMessages } from "./problem-messages.js";
import { problemOf } from "./problem-of.js";

/** Returns a frozen problem whose message is the code's template filled with the values, within the limits of `problemOf`. */
export const createProblem = (
  code: ProblemCode,
  path: readonly (string | number)[],
  given: Readonly<Record<string, unknown>> = {},
): Problem => problemOf(code, problemMessages[code], path, given);
