import { missingSections, requiredSections } from "../../practice/policy.js";
import { defineRule } from "../define-rule.js";

/** Whoever speaks for the organisation knows what holds (D9): the policy has every required section, and each says something. */
export const policyMissing = /* @__PURE__ */ defineRule({
  id: "policy-missing",
  demand: "D9",
  severity: "warning",
  on: "plan",
  messages: {
    none: "The plan has no social media policy. Write a `policy` with these sections: {missing, choice, policySection}.",
    sections:
      "The policy has no rules under {missing, plural, one {this section} other {these sections}}: {missing, choice, policySection}. Write at least one rule under {missing, plural, one {it} other {each}}.",
  },
  check({ policy }, { report }) {
    if (policy === undefined) return report({ message: "none", values: { missing: requiredSections }, at: "policy" });
    const missing = missingSections(policy);
    if (missing.length > 0) report({ message: "sections", values: { missing }, at: "policy" });
  },
});
