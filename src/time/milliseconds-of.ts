import { createProblem } from "../base/problems/create-problem.js";
import { errorOfProblem } from "../base/problems/error-of-problem.js";
import { normaliseInstant } from "./instant.js";
import { millisecondsInSecond } from "./units.js";
import { wallTimeOf } from "./wall-time.js";

/** Returns how many milliseconds after 1970-01-01T00:00:00Z an instant is, its milliseconds dropped; throws `instant` where the text is not one. */
export const millisecondsOf = (instant: string): number => {
  const text = normaliseInstant(instant);
  if (text === undefined) throw errorOfProblem(createProblem("instant", ["instant"], { found: instant }));
  return wallTimeOf(text.slice(0, 16)) + Number(text.slice(17, 19)) * millisecondsInSecond;
};
