import { functionsNotInvited } from "../../practice/functions.js";
import { defineRule } from "../define-rule.js";

/** Everybody with a stake has a part in the conversation before the plan is made (A2). */
export const functionNotInvited = /* @__PURE__ */ defineRule({
  id: "function-not-invited",
  demand: "A2",
  severity: "warning",
  on: "plan",
  messages: {
    none: "{missing, plural, one {One function has} other {# functions have}} no part in the alignment conversation: {missing, choice, function}. Invite somebody from {missing, plural, one {it} other {each}}.",
  },
  check(plan, { report }) {
    const missing = functionsNotInvited(plan);
    if (missing.length > 0) report({ message: "none", values: { missing }, at: "alignment" });
  },
});
