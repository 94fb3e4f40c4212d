import { defineGate } from "../../machine/define-gate.js";
import { isApproved, missingSections, requiredSections } from "../../practice/policy.js";

/** Nobody answers for the organisation before its policy is approved and says what it must (D9). */
export const policyApproved = /* @__PURE__ */ defineGate({
  id: "policy-approved",
  demand: "D9",
  trial: "firm",
  from: "person",
  messages: {
    approved: "The policy is approved and has rules in all {needed} required sections.",
    none: "The plan has no policy. Write one with rules on {needed, choice, policySection}, and have it approved.",
    draft: "The policy is not approved yet. Have it approved.",
    missing: "The policy has no rules on {missing, choice, policySection}. Write them, and have the policy approved.",
  },
  check({ policy }) {
    if (policy === undefined) return { met: false, message: "none", values: { needed: requiredSections } };
    const sections = policy.sections.filter(({ kind }) => requiredSections.includes(kind));
    const missing = missingSections(policy);
    const evidence = ["policy", ...sections.map(({ id }) => id)];
    if (missing.length > 0) return { met: false, message: "missing", values: { missing }, evidence };
    if (!isApproved(policy)) return { met: false, message: "draft", evidence };
    return { met: true, message: "approved", values: { needed: requiredSections.length }, evidence };
  },
});
