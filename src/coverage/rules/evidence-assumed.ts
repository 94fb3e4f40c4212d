import { isAssumption } from "../../practice/insights.js";
import { defineRule } from "../define-rule.js";

/** What nobody has said yet is asked of those who know (C4, D2). */
export const evidenceAssumed = /* @__PURE__ */ defineRule({
  id: "evidence-assumed",
  demand: "C4, D2",
  severity: "info",
  on: "plan",
  messages: {
    assumed:
      "{count, plural, one {# insight is an assumption} other {# insights are assumptions}}, not yet heard from anybody. Ask {whom, name}, and state the `basis` `heard` once they have said it, or set it aside.",
    one: "Nobody has said this yet. Ask {whom, name}, and record who heard it and when.",
  },
  check({ listening }, { report }) {
    const assumed = listening.insights.filter(isAssumption);
    if (assumed.length === 0) return;
    const whom = [...new Set(assumed.map(({ audience, source }) => audience ?? source))];
    report({
      message: "assumed",
      values: { count: assumed.length, whom },
      at: "listening",
      related: assumed.map(({ id }) => ({ node: id, message: "one" as const })),
    });
  },
});
