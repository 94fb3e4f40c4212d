import * as z from "zod/mini";
import { choice } from "../schema/choice.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";

/** Words that posts are to use, or must not: a claim, a name, a spelling. */
export interface Phrase extends Thing<"phrase"> {
  /** The words. */
  readonly text: string;
  /** Whether they are to be used or avoided. */
  readonly use: "say" | "avoid";
  /** What to write instead. */
  readonly instead?: string;
  /** Why. */
  readonly because?: string;
  /** How much it matters. */
  readonly severity?: "info" | "warning" | "error";
}
/** A phrase as it may be written. */
export interface PhraseInput extends Written<Phrase> {}

/** The schema of a phrase. */
export const phraseSchema = /* @__PURE__ */ objectOf<Phrase, PhraseInput>()(() => ({
  ...thing<"phrase">(),
  text,
  use: choice(["say", "avoid"]),
  instead: z.exactOptional(text),
  because: z.exactOptional(text),
  severity: z.exactOptional(choice(["info", "warning", "error"])),
}));
