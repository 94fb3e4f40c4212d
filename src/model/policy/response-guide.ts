import { list } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type CoverageWindow, coverageWindowSchema } from "./coverage-window.js";
import { type ResponseRule, responseRuleSchema } from "./response-rule.js";

/** How the organisation answers: who, when, how fast, and what not (D3). */
export interface ResponseGuide {
  /** What is answered how. */
  readonly rules: readonly ResponseRule[];
  /** When somebody is there. */
  readonly coverage: readonly CoverageWindow[];
  /** What is never answered. */
  readonly doNotReply: readonly string[];
}
/** A response guide as it may be written. */
export interface ResponseGuideInput extends Written<ResponseGuide> {}

/** The schema of a response guide. */
export const responseGuideSchema = /* @__PURE__ */ objectOf<ResponseGuide, ResponseGuideInput>()(() => ({
  rules: list(responseRuleSchema),
  coverage: list(coverageWindowSchema),
  doNotReply: list(text),
}));
