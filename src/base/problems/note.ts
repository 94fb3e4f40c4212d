import { fillMessage } from "./fill-message.js";
import { plainValuesOf } from "./plain-values.js";

/** The English template of each kind of note. An app says them in its own language by `describeNote`. */
export const noteMessages = /* @__PURE__ */ Object.freeze({
  normalised: "In {path}, {found} was {read, select, absent {left out} other {read as {read}}}.",
  "legacy-zone":
    "{is, select, fixed {In {path}, the zone {found} has no summer time. If the clocks change where it is meant for, write {suggestion}{alike, select, absent {} other {; {alike} has no summer time either}}.} region {In {path}, the zone {found} is better written as {suggestion}, or as another city that is meant.} other {In {path}, the zone {found} is better written as {suggestion}.}}",
  migrated: "The plan was written in the format {found} and was read as {read}.",
  "absent-plugin":
    "Data of the plugin “{plugin}” is kept as it is: {count, plural, one {in {path}} other {in # places, the first of them {path}}}.",
  "migrated-plugin":
    "{count, plural, =0 {In {path}, the version {found} of the plugin “{plugin}” was read as {read}. The plan has no data of it.} one {Data of the plugin “{plugin}” was brought from its version {found} to its version {read}: in {path}.} other {Data of the plugin “{plugin}” was brought from its version {found} to its version {read}: in # places, the first of them {path}.}}",
  "no-plugin-field":
    "Data of the plugin “{plugin}” is kept as it is, because the plugin has no field on things of the kind {kind, kind}: {count, plural, one {in {path}} other {in # places, the first of them {path}}}.",
});

/** Which kind of note it is. */
export type NoteCode = keyof typeof noteMessages;

/** Something about input that was read: nothing is wrong with it, but a person may want to know. */
export interface Note {
  /** Which kind of note it is. */
  readonly code: NoteCode;
  /** Where in the input, outermost key first; empty at the root. */
  readonly path: readonly (string | number)[];
  /** What was made of it, in English. */
  readonly message: string;
  /** What the message is made of. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Returns a frozen note whose message is the code's template filled with the values. */
export const createNote = (code: NoteCode, path: Note["path"], given: Note["values"]): Note => {
  const values = plainValuesOf(given);
  const message = fillMessage(noteMessages[code], { path, values });
  return Object.freeze({ code, path: Object.freeze([...path]), message, values });
};
