import { say } from "../say.js";
import type { DocumentWords } from "../words.js";

/** Returns the parts as one line: "a", "a and b", "a, b and c". */
export const joinWords = (parts: readonly string[], words: DocumentWords): string => {
  const last = parts.at(-1) ?? "";
  if (parts.length < 2) return last;
  return say(words, "list.last", { rest: parts.slice(0, -1).join(words["list.comma"]), last });
};
