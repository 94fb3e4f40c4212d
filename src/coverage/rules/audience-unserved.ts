import { isLiveTactic } from "../../practice/tactics.js";
import { defineRule } from "../define-rule.js";

/** An audience is described so that something is done for it (C3). */
export const audienceUnserved = /* @__PURE__ */ defineRule({
  id: "audience-unserved",
  demand: "C3",
  severity: "warning",
  on: "audience",
  messages: {
    none: "No goal or tactic names the audience “{audience, name}”. Name it in the `audiences` of those that are for it, or remove it.",
  },
  everywhere: "No goal or tactic names any of the {count} audiences. Say in the `audiences` of goals or tactics whom each is for.",
  everywhereImplies: ["tactic-needs-audience"],
  check({ id }, { users, report }) {
    const isNamed = users(id, "goal").length > 0 || users(id, "tactic").some(isLiveTactic);
    if (!isNamed) report({ message: "none", values: { audience: id } });
  },
});
