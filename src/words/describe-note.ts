import { assertLanguage } from "../base/arguments/read-language.js";
import { fillMessage } from "../base/problems/fill-message.js";
import { type Note, noteMessages } from "../base/problems/note.js";
import { plainValuesOf } from "../base/problems/plain-values.js";
import type { Language } from "../base/text/language.js";
import { assertDescribed } from "./assert-described.js";
import { english } from "./english.js";
import { wordsOf } from "./fragments.js";

/**
 * Returns what a note says, in the language: its template under `notes/<code>`, else the English one, filled with the note's values.
 * Like `message`, it echoes at most 200 characters of input and is at most 2 KiB long.
 */
export const describeNote = (note: Note, language: Language = english): string => {
  assertDescribed(note, "note");
  assertLanguage(language);
  const { code, path, values, message } = note;
  const key = `notes/${code}`;
  const template = Object.hasOwn(language.templates, key) ? language.templates[key] : noteMessages[code];
  // A note of a newer release may have a code without a template here.
  return template === undefined ? message : fillMessage(template, { path, values: plainValuesOf(values) }, language.tag, wordsOf(language));
};
