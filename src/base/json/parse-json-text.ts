import { createProblem } from "../problems/create-problem.js";
import type { Problem } from "../problems/problem.js";
import { createProblemList } from "../problems/problem-list.js";
import { reasonOf } from "../problems/reason-of.js";
import { nameOfType } from "../text/name-of-type.js";
import { findDuplicateKeys } from "./find-duplicate-keys.js";
import { findJsonFault } from "./find-json-fault.js";
import { hintForFault } from "./hint-for-fault.js";
import { type FilledLimits, standardLimits } from "./json-limits.js";
import { lineAndColumn } from "./line-and-column.js";

/** What came of parsing a JSON text. */
export interface JsonTextReading {
  /** What the text says; undefined where there is a problem. It has passed no guard yet: give it to `readJson`. */
  readonly value: unknown;
  /** The first hundred problems, in the order of the text. */
  readonly problems: readonly Problem[];
  /** How many problems there are beyond those listed. */
  readonly rest: number;
}

const refusal = (problem: Problem): JsonTextReading => ({ value: undefined, problems: [problem], rest: 0 });

/** What stands at an offset: a character, or in words what nobody would see. */
const standsAt = (text: string, offset: number): { readonly found: string; readonly foundAs?: "type" } => {
  const point = text.codePointAt(offset);
  const found = point === undefined ? "" : String.fromCodePoint(point);
  const unseen = unseenCharacters.get(found);
  return unseen === undefined ? { found } : { found: unseen, foundAs: "type" };
};

const unseenCharacters: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["", "the end of the text"],
  ["\ufeff", "a byte order mark"],
  ["\n", "the end of the line"],
  ["\r", "the end of the line"],
]);

const syntaxProblem = (text: string, thrown: unknown): Problem => {
  const fault = findJsonFault(text);
  if (fault === undefined) return createProblem("unreadable", [], { reason: reasonOf(thrown) });
  const { offset, expected } = fault;
  return createProblem("json-syntax", [], {
    ...lineAndColumn(text, offset),
    ...standsAt(text, offset),
    expected,
    hint: hintForFault(text, fault),
  });
};

/**
 * Returns what a JSON text says (RFC 8259), or why it cannot be read: `json-syntax` with line and column, `duplicate-key`, `limit-text` for more characters than `limits.text`.
 * Never throws, whatever the text.
 */
export const parseJsonText = (text: string, { text: limit }: Pick<FilledLimits, "text"> = standardLimits): JsonTextReading => {
  if (typeof text !== "string") return refusal(createProblem("type", [], { found: nameOfType(text), expected: "JSON text" }));
  if (text.length > limit) return refusal(createProblem("limit-text", [], { limit }));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (thrown) {
    return refusal(syntaxProblem(text, thrown));
  }
  const list = createProblemList();
  for (const { path, key, offset } of findDuplicateKeys(text))
    list.addMade(() => createProblem("duplicate-key", path(), { key, ...lineAndColumn(text, offset) }));
  return { value: list.problems.length === 0 ? value : undefined, problems: list.problems, rest: list.rest };
};
