import type { Language } from "../base/text/language.js";
import type { Catalogs } from "../catalog/catalogs.js";
import type { Rule } from "../coverage/rule.js";
import type { StageMachine } from "../machine/stage-machine.js";

/** What a planner knows, all of its plugins taken together: what its documents and formats are made with. */
export interface PluginContext {
  /** The metrics and platforms: those of the library, and those of the plugins behind them. */
  readonly catalogs: Catalogs;
  /** The rules: those of the library first, then those of the plugins. */
  readonly rules: readonly Rule[];
  /** The stage machine, with what the plugins add to it. */
  readonly machine: StageMachine;
  /** Returns a language with the names of the plugins' metrics and platforms in it; without one, English. The same for the same. */
  readonly languageWith: (language?: Language) => Language;
}

/** Makes a document of the context: a function that takes a plan, or whatever the document is of. */
export type DocumentMaker = (context: PluginContext) => unknown;

/** Makes a format of the context, in the same way. */
export type FormatMaker = DocumentMaker;

/** What makers must make. Their type says no more than `unknown`, since a function type there would take the type parameters away from what they make. */
export type MakesFunctions<Makers> = {
  readonly [Name in keyof Makers]: Makers[Name] extends (context: never) => (...given: never[]) => unknown
    ? unknown
    : `ERROR: "${Name & string}" makes no function`;
};
