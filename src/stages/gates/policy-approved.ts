import { defineGate } from "../../machine/define-gate.js";
import type { PolicySectionKind } from "../../model/policy/policy-section.js";

/** The sections without which a policy leaves people alone (D9). */
const required: readonly PolicySectionKind[] = ["purpose", "disclosure", "confidentiality", "escalation", "crisis"];

/** Nobody answers for the organisation before its policy is approved and says what it must (D9). */
export const policyApproved = /* @__PURE__ */ defineGate({
  id: "policy-approved",
  demand: "D9",
  trial: "firm",
  messages: {
    approved: "The policy is approved and has all {needed} required sections.",
    none: "There is no policy. Write one with the sections {needed}, and have it approved.",
    draft: "The policy is not approved yet. Have it approved.",
    missing: "The policy lacks the sections {missing}. Write them and have the policy approved.",
  },
  check({ policy }) {
    if (policy === undefined) return { met: false, message: "none", values: { needed: required.join(", ") } };
    const sections = policy.sections.filter(({ kind }) => required.includes(kind));
    const missing = required.filter((kind) => !sections.some((section) => section.kind === kind));
    const evidence = ["policy", ...sections.map(({ id }) => id)];
    if (missing.length > 0) return { met: false, message: "missing", values: { missing: missing.join(", ") }, evidence };
    if (policy.status !== "approved") return { met: false, message: "draft", evidence };
    return { met: true, message: "approved", values: { needed: required.length }, evidence };
  },
});
