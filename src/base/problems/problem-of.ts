import { fillMessage } from "./fill-message.js";
import { plainValuesOf } from "./plain-values.js";
import type { Problem, ProblemCode } from "./problem.js";

/**
 * Returns a frozen problem whose message is the template filled with the values, which `plainValuesOf` makes safe to keep.
 * The message echoes at most 200 characters of input and is at most 2 KiB long.
 */
export const problemOf = (
  code: ProblemCode,
  template: string,
  path: readonly (string | number)[],
  given: Readonly<Record<string, unknown>>,
): Problem => {
  const values = plainValuesOf(given);
  const message = fillMessage(template, { path, values });
  return Object.freeze({ code, path: Object.freeze([...path]), message, values });
};
