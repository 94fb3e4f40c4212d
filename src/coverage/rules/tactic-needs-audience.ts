import type { Tactic } from "../../model/strategy/tactic.js";
import { isLiveTactic } from "../../practice/tactics.js";
import { defineRule } from "../define-rule.js";

/** A tactic is for somebody in particular (C3): those it names, or those of its goals, or of the tactics it is part of or consists of. */
export const tacticNeedsAudience = /* @__PURE__ */ defineRule({
  id: "tactic-needs-audience",
  demand: "C3",
  severity: "info",
  on: "tactic",
  messages: {
    none: "Neither the tactic “{tactic, name}” nor its goal names an audience. Say whom it is for in the `audiences` of one of them.",
  },
  everywhere:
    "Neither the {count} tactics{exempt, select, absent {} 0 {} other { that were not dropped}} nor their goals name an audience. Say whom each is for in the `audiences` of the tactic or its goal.",
  applies: isLiveTactic,
  check(tactic, { parent, find, users, report }) {
    const isFor = ({ id, serves, audiences }: Tactic) =>
      audiences.length > 0 ||
      (parent("goal", id)?.audiences.length ?? 0) > 0 ||
      serves.some((goal) => (find("goal", goal)?.audiences.length ?? 0) > 0);
    const wider = tactic.partOf === undefined ? undefined : find("tactic", tactic.partOf);
    const related = [tactic, ...(wider === undefined ? [] : [wider]), ...users(tactic.id, "tactic", "partOf")];
    if (!related.some(isFor)) report({ message: "none", values: { tactic: tactic.id }, at: "audiences" });
  },
});
