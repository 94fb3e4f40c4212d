import { assertLike } from "../../base/arguments/assert-like.js";
import { wrongArgument } from "../../base/arguments/wrong-argument.js";
import type { Path } from "../../model/values/path.js";

/** Returns a number that a caller passed. Throws `type` for what is no number, and `range` for one below 0. */
export const readAmount = (given: unknown, path: Path, unit: "minutes" | "days"): number => {
  const expected = `a number of ${unit}, 0 or more`;
  assertLike(given, 0, { path, expected });
  const amount = given as number; // it is like one
  if (amount < 0) throw wrongArgument("range", { path, given, expected });
  return amount;
};
