import { editDistance } from "./edit-distance.js";

/** Nobody mistypes a longer word; it was pasted. */
const longest = 128;

/**
 * Returns the candidate nearest to a misspelt word, or undefined where none is near: at most one edit for every three characters begun, upper and lower case being equal.
 * Among equally near ones the first; words over 128 characters are passed over.
 */
export const didYouMean = (word: string, candidates: Iterable<string>): string | undefined => {
  if (word.length > longest) return undefined;
  const wanted = word.toLowerCase();
  let atMost = Math.ceil(word.length / 3);
  let nearest: string | undefined;
  for (const candidate of candidates) {
    if (candidate.length > longest) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), atMost);
    if (distance === undefined) continue;
    if (distance === 0) return candidate;
    nearest = candidate;
    atMost = distance - 1;
  }
  return nearest;
};
