import { type Counting, graphemeWeights } from "./grapheme-weights.js";
import { graphemesOf } from "./graphemes-of.js";
import { shortenLinks } from "./shorten-links.js";

/** How a platform counts; graphemes, and links at full length, where it does not say. */
export interface CountingFacts {
  /** What counts as a character. */
  readonly counting?: Counting;
  /** As how many characters a link counts, whatever its length. */
  readonly linkCharacters?: number;
}

/** Returns how many characters a text has, as counted by these facts; the time it takes grows with the length of the text and no faster. */
export const countText = (text: string, { counting = "graphemes", linkCharacters }: CountingFacts): number => {
  const composed = counting === "weighted" ? text.normalize("NFC") : text;
  const shortened = linkCharacters === undefined ? composed : shortenLinks(composed, linkCharacters);
  if (plain.test(shortened)) return shortened.length;
  const weigh = graphemeWeights[counting];
  let count = 0;
  for (const grapheme of graphemesOf(shortened)) count += weigh(grapheme);
  return count;
};

/** What is one character each, however it is counted: ASCII without the carriage return, which is one with the line feed behind it. */
const plain = /^[\n\x20-\x7e]*$/;
