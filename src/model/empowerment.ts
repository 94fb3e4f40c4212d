import { type Id, id } from "./id.js";
import { objectOf } from "./object-of.js";
import { text } from "./text.js";
import type { Written } from "./written.js";

/** Whom a post empowers, and how: without it a post should not go out (D4). */
export interface Empowerment {
  /** Whom. */
  readonly audience: Id<"audience">;
  /** How: what they can do after it that they could not before. */
  readonly how: string;
}

/** The schema of an empowerment. */
export const empowermentSchema = /* @__PURE__ */ objectOf<Empowerment, Written<Empowerment>>()(() => ({
  audience: id<"audience">(),
  how: text,
}));
