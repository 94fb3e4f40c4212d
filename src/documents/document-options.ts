import { optionsOf } from "../base/arguments/options-of.js";
import { readLanguage } from "../base/arguments/read-language.js";
import type { Language } from "../base/text/language.js";

/** How a document is to be written. */
export interface DocumentOptions {
  /** The language; absent: English. */
  readonly language?: Language | undefined;
}

/** Returns the language of the options, looked at. Throws `type` for what is none. */
export const languageOf = (options: DocumentOptions): Language | undefined => readLanguage(optionsOf(options));
