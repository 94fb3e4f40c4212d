import type { Formats } from "../base/text/format-message.js";
import type { Language } from "../base/text/language.js";
import type { Place } from "../model/find/place.js";

/** What it takes to say a sentence: a language, and how values are written in its templates. */
export interface Phrasing {
  /** The language. */
  readonly language: Language;
  /** How templates write values: `{goal, name}`, `{due, date}`. */
  readonly formats: Formats;
}

/** What it takes to put values of a plan into words: besides sentences, the names of the plan's things. */
export interface Wording extends Phrasing {
  /** The currency of amounts that name none. */
  readonly currency: string | undefined;
  /** Where the thing with an id stands. */
  readonly find: (id: string) => Place | undefined;
  /** What people call the thing with an id, on one line; the id where it has no name. */
  readonly nameOf: (id: string) => string;
}
