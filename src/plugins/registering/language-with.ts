import { assertLanguage } from "../../base/arguments/read-language.js";
import type { Language } from "../../base/text/language.js";
import { english } from "../../words/english.js";
import type { AnyPlugin } from "../plugin.js";

/**
 * Returns what puts the names of plugins' metrics and platforms into a language, which goes before them with its own; without one, into English. The same language gives the same
 * object, so that what is remembered of it holds. Throws `type` for what is no language.
 */
export const languageWith = (plugins: readonly AnyPlugin[]): ((language?: Language) => Language) => {
  const names = Object.freeze(
    Object.fromEntries(
      plugins.flatMap(({ metrics, platforms }) => [
        ...metrics.map(({ id, name }) => [`metric.${id}`, name] as const),
        ...platforms.map(({ id, name }) => [`platform.${id}`, name] as const),
      ]),
    ),
  );
  if (Object.keys(names).length === 0) return (language = english) => language;
  const known = new WeakMap<Language, Language>();
  return (language = english) => {
    assertLanguage(language, ["options", "language"]);
    const ready = known.get(language);
    if (ready !== undefined) return ready;
    const words = Object.freeze({ ...names, ...language.words });
    const made: Language = Object.freeze({ ...language, words });
    known.set(language, made);
    return made;
  };
};
