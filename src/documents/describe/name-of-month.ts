import type { DocumentWords } from "../words.js";

/** Returns the name of a month, 1 for January; the number where there is no such month. */
export const nameOfMonth = (month: number, words: DocumentWords): string => {
  const names: Readonly<Record<string, string>> = words;
  return names[`month.${month}`] ?? String(month);
};
