import { optionsOf } from "../../base/arguments/options-of.js";
import { isRecord } from "../../base/is-record.js";
import type { Language } from "../../base/text/language.js";
import type { PluginContext } from "../plugin-context.js";
import { wrap } from "./wrap.js";

/** What a planner says where a caller does not: its rules, catalogues and machine, and to every language the names of its plugins. */
type Told = "catalogs" | "language" | "machine" | "rules";

/** Returns a function that is told what a planner knows, in the options it takes at a position, where the caller does not say otherwise. */
export const told = <F extends (...given: never[]) => unknown>(context: PluginContext, about: F, at: number, ...what: readonly Told[]): F =>
  wrap(about, (ask, given) => {
    const options = given[at];
    if (options !== undefined && !isRecord(options)) return ask(given); // it says itself that these are none
    return ask(withOne(given, at, filled(context, optionsOf(options), what)));
  });

/** The same for a function that takes the language itself at a position. */
export const toldLanguage = <F extends (...given: never[]) => unknown>(context: PluginContext, about: F, at: number): F =>
  wrap(about, (ask, given) => ask(withOne(given, at, languageOf(context, given[at]))));

/** The language with the names of plugins; what is none is handed on, as whoever asks for one says where it was passed. */
const languageOf = ({ languageWith }: PluginContext, given: unknown): unknown => {
  try {
    return languageWith(given as Language | undefined); // it is looked at there
  } catch {
    return given;
  }
};

const filled = (context: PluginContext, given: Readonly<Record<string, unknown>>, what: readonly Told[]): object => {
  const options = { ...given };
  for (const name of what) {
    if (name === "language") options[name] = languageOf(context, given[name]);
    else if (given[name] === undefined) options[name] = context[name];
  }
  return options;
};

const withOne = (list: readonly unknown[], at: number, one: unknown): readonly unknown[] => {
  const all = [...list];
  all[at] = one;
  return all;
};
