import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Id, id } from "../values/id.js";

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
