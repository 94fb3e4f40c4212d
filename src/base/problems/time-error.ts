import { errorOfProblem } from "./error-of-problem.js";
import type { PlanError } from "./plan-error.js";
import { problemOf } from "./problem-of.js";
import { timeMessages } from "./time-messages.js";

/** Returns the error for a day, time, instant or zone that is none. */
export const timeError = (
  code: keyof typeof timeMessages,
  path: readonly (string | number)[],
  given: Readonly<Record<string, unknown>> = {},
): PlanError => errorOfProblem(problemOf(code, timeMessages[code], path, given));
