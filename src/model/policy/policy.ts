import * as z from "zod/mini";
import { choice } from "../schema/choice.js";
import { list } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type LocalDate, localDate } from "../values/dates.js";
import { type Id, id } from "../values/id.js";
import { type ApprovalRule, approvalRuleSchema } from "./approval-rule.js";
import { type Phrase, phraseSchema } from "./phrase.js";
import { type PolicySection, policySectionSchema } from "./policy-section.js";

/** The corporate social media policy (D9). */
export interface Policy {
  /** Its version, as the organisation counts. */
  readonly version?: string;
  /** Whether it is in force. */
  readonly status?: "draft" | "approved";
  /** Who approved it. */
  readonly approvedBy: readonly Id<"person" | "stakeholder">[];
  /** When. */
  readonly approvedOn?: LocalDate;
  /** When it is looked at again. */
  readonly reviewOn?: LocalDate;
  /** What it says. */
  readonly sections: readonly PolicySection[];
  /** Who must say yes to what. */
  readonly approvals: readonly ApprovalRule[];
  /** Words to use, and words to avoid. */
  readonly phrases: readonly Phrase[];
}
/** A policy as it may be written. */
export interface PolicyInput extends Written<Policy> {}

/** The schema of a policy. */
export const policySchema = /* @__PURE__ */ objectOf<Policy, PolicyInput>()(() => ({
  version: z.exactOptional(text),
  status: z.exactOptional(choice(["draft", "approved"])),
  approvedBy: list(id<"person" | "stakeholder">()),
  approvedOn: z.exactOptional(localDate),
  reviewOn: z.exactOptional(localDate),
  sections: list(policySectionSchema),
  approvals: list(approvalRuleSchema),
  phrases: list(phraseSchema),
}));
