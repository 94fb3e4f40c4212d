import { createProblem } from "../problems/create-problem.js";
import type { Problem } from "../problems/problem.js";
import { reasonOf } from "../problems/reason-of.js";
import { nameOfType } from "../text/name-of-type.js";
import { findJsonFault } from "./find-json-fault.js";
import { hintForFault } from "./hint-for-fault.js";
import { lineAndColumn } from "./line-and-column.js";
import { type FilledLimits, standardLimits } from "./standard-limits.js";

/** What a JSON text says, which has passed no guard yet, or why it cannot be read. */
export type ParsedText =
  | { readonly value: unknown; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: Problem };

/**
 * Returns what a JSON text says (RFC 8259), or why it cannot be read: `json-syntax` with line and column, `limit-text` for more characters than `limits.text`.
 * Never throws, whatever the text.
 */
export const parseJsonText = (text: string, { text: limit }: Pick<FilledLimits, "text"> = standardLimits): ParsedText => {
  if (typeof text !== "string") return { problem: createProblem("type", [], { found: nameOfType(text), expected: "JSON text" }) };
  if (text.length > limit) return { problem: createProblem("limit-text", [], { limit }) };
  try {
    return { value: JSON.parse(text) };
  } catch (thrown) {
    return { problem: syntaxProblem(text, thrown) };
  }
};

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
