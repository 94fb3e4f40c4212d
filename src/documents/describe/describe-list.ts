import type { DocumentWords } from "../words.js";
import { joinWords } from "./join-words.js";

/** Our choice: from five words on, a part reads as a sentence. */
const isLong = (part: string): boolean => /[,;]/.test(part) || part.split(" ").length > 4;

/** Returns what a plan names as one line: "a, b and c"; "a; b" where one of them is long or holds a comma of its own, so that they stay apart. */
export const describeList = (parts: readonly string[], words: DocumentWords): string =>
  parts.some(isLong) ? parts.join(words["list.semicolon"]) : joinWords(parts, words);
