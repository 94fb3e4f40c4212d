import type { Formats } from "../base/text/format-message.js";
import type { Language } from "../base/text/language.js";
import type { Place } from "../model/find/place.js";

/** What it takes to put values of a plan into words: a language, the names of the plan's things, and how values are written in templates. */
export interface Wording {
  /** The language. */
  readonly language: Language;
  /** The currency of amounts that name none. */
  readonly currency: string | undefined;
  /** Where the thing with an id stands. */
  readonly find: (id: string) => Place | undefined;
  /** What people call the thing with an id, on one line; the id where it has no name. */
  readonly nameOf: (id: string) => string;
  /** How templates write values: `{goal, name}`, `{due, date}`. */
  readonly formats: Formats;
}
