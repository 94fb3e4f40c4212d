import { sayerOf } from "../phrases.js";
import type { Phrasing, Wording } from "../wording.js";

/** English for lists. */
export const listMessages = {
  "list.comma": ", ",
  "list.semicolon": "; ",
  "list.last": "{rest} and {last}",
  "list.more": "{items} and {count} more",
  "list.scale": " → ",
} as const;

const say = /* @__PURE__ */ sayerOf("values", listMessages);

/** Returns the parts as one line: "a", "a and b", "a, b and c". */
export const joinWords = (parts: readonly string[], wording: Phrasing): string => {
  const last = parts.at(-1) ?? "";
  if (parts.length < 2) return last;
  return say(wording, "list.last", { rest: joinByComma(parts.slice(0, -1), wording), last });
};

/** Returns the parts as one line of which the rest is only counted from `atMost` characters on: "a, b and 3 more". The first part always stands. */
export const joinSome = (parts: readonly string[], atMost: number, wording: Phrasing): string => {
  const shown: string[] = [];
  let length = 0;
  for (const part of parts) {
    length += part.length;
    if (shown.length > 0 && length > atMost) break;
    shown.push(part);
  }
  const count = parts.length - shown.length;
  return count === 0 ? joinWords(shown, wording) : say(wording, "list.more", { items: joinByComma(shown, wording), count });
};

/** Returns what a plan names as one line: "a, b and c"; "a; b" where a part is long or holds a comma of its own, so that the parts stay apart. */
export const joinTexts = (parts: readonly string[], wording: Phrasing): string =>
  parts.some(isLong) ? parts.join(separator(wording, "list.semicolon")) : joinWords(parts, wording);

/** Returns what a plan names as one line; `undefined` where it names nothing. */
export const textsOf = (texts: readonly string[], wording: Phrasing): string | undefined =>
  texts.length === 0 ? undefined : joinTexts(texts, wording);

/** Returns the names of things as one line; `undefined` where there are none. */
export const namesOf = (ids: readonly string[], wording: Wording): string | undefined => textsOf(ids.map(wording.nameOf), wording);

/** Returns the parts one after the other with commas between them: the terms of one fact. */
export const joinByComma = (parts: readonly string[], wording: Phrasing): string => parts.join(separator(wording, "list.comma"));

/** Returns the parts with semicolons between them. */
export const joinBySemicolon = (parts: readonly string[], wording: Phrasing): string => parts.join(separator(wording, "list.semicolon"));

/** Returns the steps of a scale, lowest first: "poor → fair → good". */
export const joinScale = (steps: readonly string[], wording: Phrasing): string => steps.join(separator(wording, "list.scale"));

/** Our choice: from five words on, a part reads as a sentence. */
const isLong = (part: string): boolean => /[,;]/.test(part) || part.split(" ").length > 4;

const separator = (wording: Phrasing, key: "list.comma" | "list.semicolon" | "list.scale"): string => say(wording, key);
