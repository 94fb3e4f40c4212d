import { PlanError } from "../base/plan-error.js";
import type { Problem } from "../base/problem.js";

/** The error that tells of a plan's problems: the first in full, the others by number. */
export const invalidPlan = (problems: readonly Problem[], rest: number): PlanError => {
  const [first] = problems;
  const others = problems.length - 1 + rest;
  const more = others === 0 ? "" : ` (and ${others} more)`;
  return new PlanError(
    "invalid-plan",
    `${first?.message ?? "This is not a plan."}${more}`,
    { count: problems.length + rest },
    first?.path,
    problems,
  );
};
