import { defineGate } from "../../machine/define-gate.js";
import { statedSections } from "../../practice/policy.js";

/** Out of internal listening comes a policy, at least as a draft with one rule (D9). */
export const policyDrafted = /* @__PURE__ */ defineGate({
  id: "policy-drafted",
  demand: "D9",
  trial: "softened",
  from: "data",
  messages: {
    there: "There is a policy, with rules in {sections, plural, one {# section} other {# sections}}.",
    empty: "There is a policy, but it has no rules yet. Write at least one section with a rule.",
    none: "The plan has no policy. Write at least a draft with one section that has a rule.",
  },
  check: ({ policy }) => {
    if (policy === undefined) return { met: false, message: "none" };
    const sections = statedSections(policy).length;
    return sections === 0 ? { met: false, message: "empty" } : { met: true, message: "there", values: { sections }, evidence: ["policy"] };
  },
});
