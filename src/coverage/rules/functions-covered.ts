import { functionsUnserved } from "../../practice/functions.js";
import { defineRule } from "../define-rule.js";

/** Who has a stake in the conversation has a strategy, too (A1, E3). Those who only decide, check and equip are not asked for one. */
export const functionsCovered = /* @__PURE__ */ defineRule({
  id: "functions-covered",
  demand: "A1, E3",
  severity: "info",
  on: "plan",
  messages: {
    unserved:
      "The alignment invites {functions, choice, function}, but no strategy has {functions, plural, one {this function} other {these functions}} as its scope. Add a strategy for {functions, plural, one {it} other {each}}.",
  },
  check(plan, { report }) {
    const functions = functionsUnserved(plan);
    if (functions.length > 0) report({ message: "unserved", values: { functions }, at: "strategies" });
  },
});
