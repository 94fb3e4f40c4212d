import { defineGate } from "../../machine/define-gate.js";
import { hasMessage } from "../../practice/audiences.js";

/** Nothing is posted before there is something to say to every audience (C3). */
export const audienceHasMessage = /* @__PURE__ */ defineGate({
  id: "audience-has-message",
  demand: "C3",
  trial: "softened",
  from: "data",
  messages: {
    there:
      "{count, plural, =0 {The plan has no audiences, so no message is missing.} one {There is a message for the only audience.} other {There is a message for each of the # audiences.}}",
    missing:
      "{missing, plural, one {The plan has no message for {missing, name}. Say in a sentence what they should hear.} other {The plan has no message for # audiences: {missing, name}. Say in a sentence what each of them should hear.}}",
  },
  check(plan) {
    const { audiences, messages } = plan;
    const ids = audiences.filter((audience) => !hasMessage(plan, audience)).map(({ id }) => id);
    const told = messages.filter(({ audience }) => audience !== undefined);
    if (ids.length === 0) return { met: true, message: "there", values: { count: audiences.length }, evidence: told.map(({ id }) => id) };
    return { met: false, message: "missing", values: { missing: ids }, evidence: ids };
  },
});
