import { defineRule } from "../define-rule.js";

/** Without a strategy nothing says for whom, why and how the rest is done (E3). */
export const planNeedsStrategy = /* @__PURE__ */ defineRule({
  id: "plan-needs-strategy",
  demand: "E3",
  severity: "error",
  on: "plan",
  messages: { none: "The plan has no strategy. Add one for a function of the organisation, such as marketing, with a mission and goals." },
  implies: ["metric-unused", "budget-missing", "entry-without-trace"],
  check({ strategies }, { report }) {
    if (strategies.length === 0) report({ message: "none", at: "strategies" });
  },
});
