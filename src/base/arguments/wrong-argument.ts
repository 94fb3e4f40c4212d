import { formatPath } from "../problems/format-path.js";
import { plainValuesOf } from "../problems/plain-values.js";
import { PlanError } from "../problems/plan-error.js";
import type { ProblemCode } from "../problems/problem.js";
import { echoedWord } from "../text/echo-limits.js";
import { excerpt } from "../text/excerpt.js";
import { nameOfType } from "../text/name-of-type.js";
import { visibleText } from "../text/visible-text.js";

/** What is wrong with an argument. */
export interface WrongArgument {
  /** Where, the argument's name first. */
  readonly path: readonly (string | number)[];
  /** What was found there. */
  readonly given: unknown;
  /** What must stand there, in words that complete “Pass …”. */
  readonly expected: string;
}

/** Returns the error for an argument that is not what it must be. Like one for input that cannot be read, it holds the problem, unless the code is `config` or `plugin`. */
export const wrongArgument = (code: ProblemCode | "config" | "plugin", { path, given, expected }: WrongArgument): PlanError => {
  const message = `In \`${formatPath(path)}\`, ${wordsFor(given)} was found. Pass ${expected}.`;
  return argumentError(code, path, message, { found: given, expected });
};

/** Returns the error with a message of its own. */
export const argumentError = (
  code: ProblemCode | "config" | "plugin",
  path: readonly (string | number)[],
  message: string,
  raw: Readonly<Record<string, unknown>>,
): PlanError => {
  const values = plainValuesOf(raw);
  return new PlanError(code, message, values, path, code === "config" || code === "plugin" ? undefined : [{ code, path, message, values }]);
};

/** A short text or number as it is; anything else by its type. */
export const wordsFor = (given: unknown): string => {
  if (typeof given === "string") return `“${excerpt(visibleText(excerpt(given, echoedWord)), echoedWord)}”`;
  return Number.isFinite(given) ? String(given) : nameOfType(given);
};
