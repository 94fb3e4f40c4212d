import { errorOfProblem } from "../problems/error-of-problem.js";
import { canonicalJson } from "./canonical-json.js";
import { readJson } from "./read-json.js";
import { sha256Of } from "./sha256.js";

/**
 * Returns the SHA-256 (FIPS 180-4) of the value's canonical JSON (RFC 8785) in 64 lower-case hexadecimal digits: equal for equal data, whatever the order of keys.
 * Throws a `PlanError` with the first problem's code where the value is not JSON.
 */
export const digestOf = (value: unknown): string => {
  const { value: copy, problems } = readJson(value);
  const [first] = problems;
  if (first !== undefined) throw errorOfProblem(first, problems);
  return sha256Of(canonicalJson(copy ?? null));
};
