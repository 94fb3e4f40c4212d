import { isOpenAction } from "../../practice/actions.js";
import { isLiveTactic } from "../../practice/tactics.js";
import { defineRule } from "../define-rule.js";

/** Of all who do the work, one answers for it (B3): the owner, where RACI says “accountable”. */
export const accountableMissing = /* @__PURE__ */ defineRule({
  id: "accountable-missing",
  demand: "B3",
  severity: "info",
  on: ["tactic", "action"],
  messages: {
    none: "{people, name} {people, plural, one {is} other {are}} responsible for the {kind, kind} “{thing, name}”, but nobody is accountable for it. Name one person as its `owner`.",
  },
  everywhere: {
    tactic:
      "Of the {count} tactics with people responsible that were not dropped, none has somebody accountable. Name one person as the `owner` of each.",
    action: "Of the {count} open actions with people responsible, none has somebody accountable. Name one person as the `owner` of each.",
  },
  implies: ["owner-missing"],
  applies: (node) => node.responsible.length > 0 && ("what" in node ? isOpenAction(node) : isLiveTactic(node)),
  check(node, { report }) {
    if (node.owner !== undefined) return;
    const kind = "what" in node ? "action" : "tactic";
    report({ message: "none", values: { kind, thing: node.id, people: node.responsible }, at: "owner" });
  },
});
