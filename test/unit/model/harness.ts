import type { Problem, ProblemCode } from "../../../src/base/problems/problem.js";
import type { Plan } from "../../../src/model/plan.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { safeParsePlan } from "../../../src/model/read/safe-parse-plan.js";
import type { Path } from "../../../src/model/values/path.js";

/** A plan as it may be written, with these fields besides those every plan has. */
export const written = (fields: object = {}): object => ({ format: "social-plan/1", id: "acme-2027", ...fields });

/** The plan with these fields. */
export const planOf = (fields: object = {}): Plan => parsePlan(written(fields));

/** Why a value is no plan; nothing where it is one. */
export const problemsOf = (input: unknown): readonly Problem[] => {
  const result = safeParsePlan(input);
  return result.ok ? [] : result.problems;
};

/** The code and place of every problem. */
export const placesOf = (input: unknown): readonly (readonly [ProblemCode, Path])[] =>
  problemsOf(input).map(({ code, path }) => [code, path]);

/** So many things, made by their position. */
export const times = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index));
