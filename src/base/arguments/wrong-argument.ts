import { formatPath } from "../problems/format-path.js";
import { PlanError, type PlanErrorCode } from "../problems/plan-error.js";
import { excerpt } from "../text/excerpt.js";
import { nameOfType } from "../text/name-of-type.js";
import { visibleText } from "../text/visible-text.js";

/** A message echoes at most this many characters of a text. */
const echo = 80;

/** What is wrong with an argument. */
export interface WrongArgument {
  /** Where, the argument's name first. */
  readonly path: readonly (string | number)[];
  /** What was found there. */
  readonly given: unknown;
  /** What must stand there, in words that complete “Pass …”. */
  readonly expected: string;
}

/** Returns the error for an argument that is not what it must be. */
export const wrongArgument = (code: PlanErrorCode, { path, given, expected }: WrongArgument): PlanError => {
  const found = wordsFor(given);
  return new PlanError(code, `In \`${formatPath(path)}\`, ${found} was found. Pass ${expected}.`, { found, expected }, path);
};

/** A short text or number as it is; anything else by its type. */
const wordsFor = (given: unknown): string => {
  if (typeof given === "string") return `“${excerpt(visibleText(excerpt(given, echo)), echo)}”`;
  return Number.isFinite(given) ? String(given) : nameOfType(given);
};
