import type { Problem, ProblemCode } from "../../../src/base/problems/problem.js";
import { safeParsePlan } from "../../../src/model/read/safe-parse-plan.js";
import type { Path } from "../../../src/model/values/path.js";

/** Why a value is no plan; nothing where it is one. */
export const problemsOf = (input: unknown): readonly Problem[] => {
  const result = safeParsePlan(input);
  return result.ok ? [] : result.problems;
};

/** The code and place of every problem. */
export const placesOf = (input: unknown): readonly (readonly [ProblemCode, Path])[] =>
  problemsOf(input).map(({ code, path }) => [code, path]);
