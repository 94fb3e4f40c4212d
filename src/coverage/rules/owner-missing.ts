import type { Kind } from "../../model/kind.js";
import type { NodeOf } from "../../model/nodes.js";
import { isOpenAction } from "../../practice/actions.js";
import { isActiveChannel } from "../../practice/channels.js";
import { isLiveTactic } from "../../practice/tactics.js";
import { defineRule } from "../define-rule.js";

/** What nobody answers for is left undone (B3): goals, tactics, channels in use, and actions that are not finished. */
export const ownerMissing = /* @__PURE__ */ defineRule({
  id: "owner-missing",
  demand: "B3",
  severity: "info",
  on: ["goal", "tactic", "channel", "action"],
  messages: { none: "The {kind, kind} “{thing, name}” has no owner. Name a person, role or team as its `owner`." },
  everywhere: {
    goal: "None of the {count} goals has an owner. Name a person, role or team as the `owner` of each.",
    tactic:
      "None of the {count} tactics{exempt, select, absent {} 0 {} other { that were not dropped}} has an owner. Name a person, role or team as the `owner` of each.",
    channel: "None of the {count} channels in use has an owner. Name a person, role or team as the `owner` of each.",
    action: "None of the {count} open actions has an owner. Name a person, role or team as the `owner` of each.",
  },
  applies(node) {
    if ("what" in node) return isOpenAction(node);
    if ("name" in node) return isActiveChannel(node);
    return "kpis" in node || isLiveTactic(node);
  },
  check(node, { report }) {
    if (node.owner === undefined) report({ message: "none", values: { kind: kindOf(node), thing: node.id }, at: "owner" });
  },
});

const kindOf = (node: NodeOf<"goal" | "tactic" | "channel" | "action">): Kind => {
  if ("what" in node) return "action";
  if ("name" in node) return "channel";
  return "kpis" in node ? "goal" : "tactic";
};
