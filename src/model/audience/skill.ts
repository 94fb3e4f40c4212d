import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";

/** Something a person must be able to do before a channel or tactic is theirs (B5). */
export interface Skill extends Thing<"skill"> {
  /** As people say it: "moderating a heated thread". */
  readonly name: string;
}
/** A skill as it may be written. */
export interface SkillInput extends Written<Skill> {}

/** The schema of a skill. */
export const skillSchema = /* @__PURE__ */ objectOf<Skill, SkillInput>()(() => ({ ...thing<"skill">(), name: text }));
