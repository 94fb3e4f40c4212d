import { defineGate } from "../../machine/define-gate.js";

/** Out of internal listening comes a policy, at least as a draft (D9). */
export const policyDrafted = /* @__PURE__ */ defineGate({
  id: "policy-drafted",
  demand: "D9",
  trial: "softened",
  messages: {
    there: "There is a policy{sections, plural, =0 {, but it has no sections yet} one { with # section} other { with # sections}}.",
    none: "There is no policy. Write at least a draft.",
  },
  check: ({ policy }) =>
    policy === undefined
      ? { met: false, message: "none" }
      : { met: true, message: "there", values: { sections: policy.sections.length }, evidence: ["policy"] },
});
