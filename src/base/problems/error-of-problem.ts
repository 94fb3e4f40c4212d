import { PlanError } from "./plan-error.js";
import type { Problem } from "./problem.js";

/** Returns the error to throw for a problem in what the caller passed; `all` holds it and any others found with it. */
export const errorOfProblem = (problem: Problem, all: readonly Problem[] = [problem]): PlanError =>
  new PlanError(problem.code, problem.message, problem.values, problem.path, all);
