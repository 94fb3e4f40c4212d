import { defineGate } from "../../machine/define-gate.js";
import { isOpenAction } from "../../practice/actions.js";

/** Out of internal listening comes a plan of actions for the field (D9). */
export const actionsPlanned = /* @__PURE__ */ defineGate({
  id: "actions-planned",
  demand: "D9",
  trial: "softened",
  from: "data",
  messages: {
    planned: "{count, plural, one {# action is} other {# actions are}} open.",
    none: "No open action is recorded. Write down what is to be done next, by whom and by when.",
  },
  check({ actions }) {
    const open = actions.filter(isOpenAction).map(({ id }) => id);
    return open.length === 0
      ? { met: false, message: "none" }
      : { met: true, message: "planned", values: { count: open.length }, evidence: open };
  },
});
