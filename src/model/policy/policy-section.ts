import * as z from "zod/mini";
import { choice } from "../schema/choice.js";
import { list } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";

/** The sections a social media policy may have, in reading order. */
const policySectionKinds = [
  "purpose",
  "scope",
  "disclosure",
  "confidentiality",
  "spokespeople",
  "conduct",
  "customer-inquiries",
  "escalation",
  "crisis",
  "copyright",
  "privacy",
  "security",
  "consequences",
  "contact",
  "review",
  "records",
  "comments-moderation",
  "accessibility",
  "ai-use",
  "advocacy",
] as const;
/** What a section of the policy is about. */
export type PolicySectionKind = (typeof policySectionKinds)[number];

/** A section of the policy (D9). */
export interface PolicySection extends Thing<"policySection"> {
  /** What it is about. */
  readonly kind: PolicySectionKind;
  /** Its heading, where it differs. */
  readonly title?: string;
  /** What it says, a rule each. */
  readonly rules: readonly string[];
}
/** A policy section as it may be written. */
export interface PolicySectionInput extends Written<PolicySection> {}

/** The schema of a policy section. */
export const policySectionSchema = /* @__PURE__ */ objectOf<PolicySection, PolicySectionInput>()(() => ({
  ...thing<"policySection">(),
  kind: choice(policySectionKinds),
  title: z.exactOptional(text),
  rules: list(text),
}));
