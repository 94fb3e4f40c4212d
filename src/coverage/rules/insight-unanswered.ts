import { isInsightSettled, wasHeard } from "../../practice/insights.js";
import { defineRule } from "../define-rule.js";

/** What was heard shapes the plan, or is set aside with a reason (D2). What is only assumed is found by `evidence-assumed`. */
export const insightUnanswered = /* @__PURE__ */ defineRule({
  id: "insight-unanswered",
  demand: "D2",
  severity: "warning",
  on: "insight",
  messages: {
    none: "Nothing answers the insight “{insight, name}”. Name it in the `answers` of a tactic or message or the `serves` of an action, or say in `setAside` why not.",
  },
  everywhere:
    "None of the {count} insights that were heard is answered. Name each in the `answers` of a tactic or message or the `serves` of an action, or say in `setAside` why not.",
  everywhereImplies: ["tactic-answers-nothing"],
  applies: wasHeard,
  check(insight, { plan, report }) {
    if (!isInsightSettled(plan, insight)) report({ message: "none", values: { insight: insight.id } });
  },
});
