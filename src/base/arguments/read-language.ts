import type { Language } from "../text/language.js";
import { assertLike } from "./assert-like.js";

const example = { tag: "", words: { "*": "" }, templates: { "*": "" }, date: Object, time: Object };

/** Throws `type`, with the path to the place, for an argument that is no language; undefined is English. */
export const assertLanguage = (language: Language | undefined, path: readonly string[] = ["language"]): void => {
  if (language !== undefined) assertLike(language, example, { path, expected: 'a language, such as `{ ...english, tag: "de" }`' });
};

/** Returns `options.language`, looked at. */
export const readLanguage = ({ language }: { readonly language?: Language | undefined }): Language | undefined => {
  assertLanguage(language, ["options", "language"]);
  return language;
};
