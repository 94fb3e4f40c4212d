import * as z from "zod/mini";
import { list } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";

/** An invented person who stands for many of an audience (C3). */
export interface Persona extends Thing<"persona"> {
  /** The name people use for the persona. */
  readonly name: string;
  /** Role or title. */
  readonly role?: string;
  /** A day in the persona's life. */
  readonly story?: string;
  /** What the persona needs. */
  readonly needs: readonly string[];
  /** What gets in the way. */
  readonly frustrations: readonly string[];
}
/** A persona as it may be written. */
export interface PersonaInput extends Written<Persona> {}

/** The schema of a persona. */
export const personaSchema = /* @__PURE__ */ objectOf<Persona, PersonaInput>()(() => ({
  ...thing<"persona">(),
  name: text,
  role: z.exactOptional(text),
  story: z.exactOptional(text),
  needs: list(text),
  frustrations: list(text),
}));
