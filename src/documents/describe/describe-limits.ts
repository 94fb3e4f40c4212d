import { say } from "../say.js";
import type { DocumentWords } from "../words.js";

/** A figure stated by what it may not fall below and not exceed. */
export interface Limits {
  /** The least. */
  readonly atLeast?: number;
  /** The most. */
  readonly atMost?: number;
}

/** Returns limits in words, each figure as `write` writes it: "at least 600", "between 20% and 25%". A guard's limits must be kept, a target's are to be reached. */
export const describeLimits = (
  { atLeast, atMost }: Limits,
  words: DocumentWords,
  { as = "limits", write = String }: { readonly as?: "limits" | "guard"; readonly write?: (figure: number) => string } = {},
): string => {
  if (atLeast === undefined && atMost === undefined) return words["limits.none"];
  if (atLeast === undefined) return say(words, `${as}.atMost`, { most: write(atMost ?? 0) });
  if (atMost === undefined) return say(words, `${as}.atLeast`, { least: write(atLeast) });
  return say(words, atLeast === atMost ? `${as}.exactly` : `${as}.between`, { least: write(atLeast), most: write(atMost) });
};
