import { assertLike } from "./assert-like.js";
import { optionsOf } from "./options-of.js";

/** Returns a copy of a table of texts, such as an app's own templates, empty where none was passed. Throws `type` where something else than text or undefined stands in it. */
export const readTexts = <T extends object>(given: T | undefined, path: readonly (string | number)[]): Partial<T> => {
  const texts = optionsOf(given, path);
  for (const [name, text] of Object.entries(texts)) if (text !== undefined) assertLike(text, "", { path: [...path, name] });
  return texts;
};
