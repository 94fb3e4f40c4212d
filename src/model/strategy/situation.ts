import { list } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";

/** Where the organisation stands before it plans, as a SWOT analysis. */
export interface Situation {
  /** What it is good at. */
  readonly strengths: readonly string[];
  /** What it lacks. */
  readonly weaknesses: readonly string[];
  /** What it could use outside. */
  readonly opportunities: readonly string[];
  /** What could harm it from outside. */
  readonly threats: readonly string[];
}
/** A situation as it may be written. */
export interface SituationInput extends Written<Situation> {}

/** The schema of a situation. */
export const situationSchema = /* @__PURE__ */ objectOf<Situation, SituationInput>()(() => ({
  strengths: list(text),
  weaknesses: list(text),
  opportunities: list(text),
  threats: list(text),
}));
