import { defineGate } from "../../machine/define-gate.js";
import { isInsightSettled, isWeighty } from "../../practice/insights.js";

/** What was heard shapes the plan: every weighty insight is answered or set aside with a reason (D2). */
export const insightsAnswered = /* @__PURE__ */ defineGate({
  id: "insights-answered",
  demand: "D2",
  trial: "softened",
  from: "data",
  messages: {
    answered:
      "{count, plural, =0 {No insight has a weight of 4 or more.} one {The only insight of weight 4 or more is answered, or set aside with a reason.} =2 {Both insights of weight 4 or more are answered, or set aside with a reason.} other {All # insights of weight 4 or more are answered, or set aside with a reason.}}",
    open: "{open, plural, one {{count, plural, one {The only insight} other {One of # insights}} of weight 4 or more is unanswered: “{first, name}”. Answer it with a tactic, message or action, or set it aside with a reason.} other {# of {count} insights of weight 4 or more are unanswered, such as “{first, name}”. Answer them with a tactic, message or action, or set them aside with a reason.}}",
  },
  check(plan) {
    const weighty = plan.listening.insights.filter(isWeighty);
    const open = weighty.filter((insight) => !isInsightSettled(plan, insight));
    const [first] = open;
    const count = weighty.length;
    if (first === undefined) return { met: true, message: "answered", values: { count }, evidence: weighty.map(({ id }) => id) };
    return {
      met: false,
      message: "open",
      values: { count, open: open.length, first: first.id },
      evidence: open.map(({ id }) => id),
    };
  },
});
