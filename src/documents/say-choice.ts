import type { DocumentWords } from "./words.js";

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Returns the word for a value of the model, such as `function` and `it`; a value the table does not know is shown as it is written, its dashes as spaces. */
export const sayChoice = (words: DocumentWords, field: string, value: string): string => {
  const known: Readonly<Record<string, string>> = words;
  const word = Object.hasOwn(known, `${field}.${value}`) ? known[`${field}.${value}`] : undefined;
  return word ?? (slug.test(value) ? value.replaceAll("-", " ") : value);
};
