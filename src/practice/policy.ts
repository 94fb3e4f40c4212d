import type { Policy } from "../model/policy/policy.js";
import type { PolicySection, PolicySectionKind } from "../model/policy/policy-section.js";

/** The sections without which a policy leaves people alone (D9). */
export const requiredSections: readonly PolicySectionKind[] = ["purpose", "disclosure", "confidentiality", "escalation", "crisis"];

/** The sections of a policy that say something: one without a rule is only a heading. */
export const statedSections = ({ sections }: Policy): readonly PolicySection[] => sections.filter(({ rules }) => rules.length > 0);

/** The required sections of which a policy states nothing. */
export const missingSections = (policy: Policy): readonly PolicySectionKind[] => {
  const stated = new Set(statedSections(policy).map(({ kind }) => kind));
  return requiredSections.filter((kind) => !stated.has(kind));
};

/** Whether a policy is approved: it says so or, where it does not call itself a draft, says by whom or when. */
export const isApproved = ({ status, approvedBy, approvedOn }: Policy): boolean =>
  status === "approved" || (status === undefined && (approvedBy.length > 0 || approvedOn !== undefined));
