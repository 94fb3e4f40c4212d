import { defineGate } from "../../machine/define-gate.js";

/** Nothing is posted before there is something to say to every audience (C3). */
export const audienceHasMessage = /* @__PURE__ */ defineGate({
  id: "audience-has-message",
  demand: "C3",
  trial: "softened",
  messages: {
    there: "Audiences: {count}; there is a message for each.",
    missing: "There is no message for {missing}. Say in a sentence what they are to hear.",
  },
  check({ audiences, messages }) {
    const told = messages.filter(({ audience }) => audience !== undefined);
    const addressed = new Set(told.map(({ audience }) => audience));
    const missing = audiences.filter(({ id }) => !addressed.has(id));
    if (missing.length === 0)
      return { met: true, message: "there", values: { count: audiences.length }, evidence: told.map(({ id }) => id) };
    const values = { missing: missing.map(({ name }) => name).join(", ") };
    return { met: false, message: "missing", values, evidence: missing.map(({ id }) => id) };
  },
});
