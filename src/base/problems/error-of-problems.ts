import { longestMessage } from "../text/echo-limits.js";
import { excerpt } from "../text/excerpt.js";
import { PlanError, type PlanErrorCode } from "./plan-error.js";
import type { Problem } from "./problem.js";

/** The error that says why something cannot be read: the first problem in full, the others by number; `rest` counts those beyond the list. */
export const errorOfProblems = (code: PlanErrorCode, problems: readonly Problem[], rest: number): PlanError => {
  const [first] = problems;
  const others = problems.length - 1 + rest;
  const more = others === 0 ? "" : ` (and ${others} more)`;
  const message = excerpt(first?.message ?? "It cannot be read.", longestMessage - `[${code}] ${more}`.length);
  return new PlanError(code, `${message}${more}`, { count: problems.length + rest }, first?.path, problems);
};
