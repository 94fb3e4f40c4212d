import { echoedInput, echoedOwnWords, longestMessage } from "../text/echo-limits.js";
import { excerpt } from "../text/excerpt.js";
import { fillTemplate } from "../text/fill-template.js";
import { nameOfType } from "../text/name-of-type.js";
import { visibleText } from "../text/visible-text.js";
import { formatPath } from "./format-path.js";
import type { Problem, ProblemCode } from "./problem.js";
import { problemMessages } from "./problem-messages.js";

/** The values that come from the library or from a schema, never from the input. */
const ownWords: ReadonlySet<string> = new Set([
  "expected",
  "choices",
  "expectedKinds",
  "kind",
  "known",
  "atLeast",
  "atMost",
  "limit",
  "line",
  "column",
  "hint",
]);

type Plain = string | number | boolean;

/** One item of a list among the values; a foreign one is told by its sort, never by its own words. */
const toWord = (item: unknown): string => (typeof item === "string" ? item : nameOfType(item));

const toPlain = (value: unknown): Plain | undefined => {
  if (value === undefined || typeof value === "boolean") return value;
  if (typeof value === "string") return excerpt(value, echoedOwnWords);
  if (typeof value === "number" && Number.isFinite(value)) return value;
  return Array.isArray(value) ? excerpt(value.slice(0, echoedOwnWords).map(toWord).join(", "), echoedOwnWords) : nameOfType(value);
};

const told = (value: Plain, atMost: number): string => excerpt(visibleText(excerpt(String(value), atMost)), atMost);

const fill = (code: ProblemCode, where: string, values: Readonly<Record<string, Plain>>): string => {
  let room = echoedInput - where.length;
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    const own = ownWords.has(name);
    const text = told(value, own ? echoedOwnWords : room);
    if (!own) room -= text.length;
    texts[name] = text;
  }
  return excerpt(fillTemplate(problemMessages[code], { ...texts, path: where }), longestMessage);
};

/**
 * Returns a frozen problem whose message is the code's template filled with the values.
 * Texts among the values are kept to 600 characters and lists are joined; the message echoes at most 200 characters of input and is at most 2 KiB long.
 */
export const createProblem = (
  code: ProblemCode,
  path: readonly (string | number)[],
  values: Readonly<Record<string, unknown>> = {},
): Problem => {
  const plain: Record<string, Plain> = {};
  for (const [name, value] of Object.entries(values)) {
    const one = toPlain(value);
    if (one !== undefined) plain[name] = one;
  }
  const message = fill(code, formatPath(path), plain);
  return Object.freeze({ code, path: Object.freeze([...path]), message, values: Object.freeze(plain) });
};
