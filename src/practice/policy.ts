import type { Policy } from "../model/policy/policy.js";
import type { PolicySectionKind } from "../model/policy/policy-section.js";

/** The sections without which a policy leaves people alone (D9). */
export const requiredSections: readonly PolicySectionKind[] = ["purpose", "disclosure", "confidentiality", "escalation", "crisis"];

/** The required sections that a policy lacks. */
export const missingSections = ({ sections }: Policy): readonly PolicySectionKind[] =>
  requiredSections.filter((kind) => !sections.some((section) => section.kind === kind));

/** Whether a policy is approved: it says so or, where it does not call itself a draft, says by whom or when. */
export const isApproved = ({ status, approvedBy, approvedOn }: Policy): boolean =>
  status === "approved" || (status === undefined && (approvedBy.length > 0 || approvedOn !== undefined));
