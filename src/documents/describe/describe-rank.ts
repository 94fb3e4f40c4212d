import { say } from "../say.js";
import type { DocumentWords } from "../words.js";
import { ordinalOf } from "./ordinal-of.js";

/** Returns a place in an order: "first place", "third place or better", "place 20 or better". */
export const describeRank = (atMost: number, words: DocumentWords): string => {
  if (atMost === 1) return words["rank.first"];
  const ordinal = ordinalOf(atMost, words);
  return ordinal === undefined ? say(words, "rank.numbered", { number: atMost }) : say(words, "rank.named", { ordinal });
};
