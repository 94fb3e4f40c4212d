import type { Language } from "../base/text/language.js";

/** How a document is to be written. */
export interface DocumentOptions {
  /** The language; absent: English. */
  readonly language?: Language | undefined;
}
