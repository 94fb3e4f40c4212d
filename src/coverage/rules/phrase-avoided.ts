import type { NodeOf } from "../../model/nodes.js";
import { isSetAside, textsShown } from "../../practice/content.js";
import { avoidedIn } from "../../practice/phrases.js";
import { defineRule } from "../define-rule.js";

/** What the policy says to avoid is not written (D9), in texts, messages and titles. How much it matters, the phrase says itself. */
export const phraseAvoided = /* @__PURE__ */ defineRule({
  id: "phrase-avoided",
  demand: "D9",
  severity: "warning",
  on: ["content", "variant", "message"],
  messages: {
    found:
      "The {kind, kind} “{thing, name}” says “{phrase, name}”, which the policy avoids{because, select, absent {} other { (“{because, text}”)}}. {instead, select, absent {Say it in other words} other {Write “{instead, text}”}}.",
  },
  everywhere: false,
  applies: (node, { plan }) => plan.policy !== undefined && !("channel" in node && isSetAside(node.status)),
  check(node, { plan, report }) {
    if (plan.policy === undefined) return;
    const { kind, texts, at } = partsOf(node);
    const seen = new Set<string>();
    for (const text of texts)
      for (const { id, severity, because, instead } of avoidedIn(plan.policy, text)) {
        if (seen.has(id)) continue;
        seen.add(id);
        report({
          message: "found",
          values: { kind, thing: node.id, phrase: id, because, instead },
          at,
          severity,
          related: [],
        });
      }
  },
});

const partsOf = (node: NodeOf<"content" | "variant" | "message">) => {
  if ("channel" in node) return { kind: "variant", texts: textsShown(node), at: "text" } as const;
  if ("title" in node) return { kind: "content", texts: [node.title], at: "title" } as const;
  return { kind: "message", texts: [node.text], at: "text" } as const;
};
