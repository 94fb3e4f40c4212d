import { say } from "../say.js";
import type { DocumentWords } from "../words.js";

/** Returns how many posts: "2", "2–3", "at least 1", "at most 3", "any number". */
export const describePosts = (posts: { readonly min?: number; readonly max?: number }, words: DocumentWords): string => {
  const { min = 0, max } = posts;
  if (max === undefined) return min === 0 ? words["posts.any"] : say(words, "limits.atLeast", { least: min });
  if (min === 0) return say(words, "limits.atMost", { most: max });
  return min === max ? String(max) : say(words, "range.figures", { least: min, most: max });
};
