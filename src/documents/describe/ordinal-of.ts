import type { DocumentWords } from "../words.js";

/** Returns the word for a place in an order, "third" for 3, "last" for -1; `undefined` where the table has none, which is from the sixth on. */
export const ordinalOf = (place: number, words: DocumentWords): string | undefined => {
  if (place === -1) return words["ordinal.last"];
  const ordinals: Readonly<Record<string, string>> = words;
  return ordinals[`ordinal.${place}`];
};
