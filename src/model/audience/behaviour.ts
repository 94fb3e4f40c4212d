import * as z from "zod/mini";
import { list } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";

/** What an audience does, what it is to do instead, and what keeps it from doing so: what a cause sets out to change (OASIS). */
export interface Behaviour {
  /** What they do now. */
  readonly now?: string;
  /** What they are to do. */
  readonly wanted?: string;
  /** What keeps them from it. */
  readonly barriers: readonly string[];
}
/** A behaviour as it may be written. */
export interface BehaviourInput extends Written<Behaviour> {}

/** The schema of a behaviour. */
export const behaviourSchema = /* @__PURE__ */ objectOf<Behaviour, BehaviourInput>()(() => ({
  now: z.exactOptional(text),
  wanted: z.exactOptional(text),
  barriers: list(text),
}));
