import { type DocumentWords, documentWords } from "./words.js";

/** How a document is to be written. */
export interface DocumentOptions {
  /** Words to be used in place of the English ones; absent: the English ones. */
  readonly words?: { readonly [Key in keyof DocumentWords]?: string | undefined } | undefined;
}

/** Returns the whole table of words: the caller's, and where it has none the English one. */
export const wordsOf = ({ words = {} }: DocumentOptions): DocumentWords => {
  const given = Object.entries(words).filter(([, word]) => word !== undefined);
  return { ...documentWords, ...Object.fromEntries(given) };
};
