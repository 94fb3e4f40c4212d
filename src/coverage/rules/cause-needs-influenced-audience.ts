import { isForCause } from "../../practice/purpose.js";
import { defineRule } from "../define-rule.js";

/** A cause changes what few people decide or what many people do, and these are won in different ways (B6). */
export const causeNeedsInfluencedAudience = /* @__PURE__ */ defineRule({
  id: "cause-needs-influenced-audience",
  demand: "B6",
  severity: "info",
  on: "audience",
  messages: {
    none: "Nothing says whether the audience “{audience, name}” of this cause is few people or many. Set its `reach`.",
  },
  everywhere: "Nothing says whether any of the {count} audiences of this cause is few people or many. Set the `reach` of each.",
  applies: (audience, { plan }) => isForCause(plan, audience),
  check({ id, reach }, { report }) {
    if (reach === undefined) report({ message: "none", values: { audience: id }, at: "reach" });
  },
});
