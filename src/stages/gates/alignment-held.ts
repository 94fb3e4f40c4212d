import { defineGate } from "../../machine/define-gate.js";
import { functionsNotInvited } from "../../practice/functions.js";

/** The organisation has talked before it plans: prepared, everybody invited, held (A2). */
export const alignmentHeld = /* @__PURE__ */ defineGate({
  id: "alignment-held",
  demand: "A2",
  trial: "softened",
  messages: {
    held: "The alignment conversation was prepared, every function was invited, and {times, plural, one {one talk was held} other {# talks were held}}.",
    unprepared:
      "The alignment conversation has not been prepared. Look into competitors, customer activity or trends first, and write down what you find.",
    missing:
      "{missing, plural, one {One function has} other {# functions have}} not been invited to the alignment conversation: {missing, choice, function}. Invite somebody from {missing, plural, one {it} other {each}}.",
    silent: "The alignment conversation has not been held yet. Hold it, and write down what was said.",
  },
  check(plan) {
    const { prepare, invite, encourage } = plan.alignment;
    const evidence = ["alignment", ...invite.map(({ id }) => id)];
    const isPrepared = [prepare.competitors, prepare.customerActivity, prepare.trends].some((found) => found.length > 0);
    if (!isPrepared) return { met: false, message: "unprepared", evidence };
    const missing = functionsNotInvited(plan);
    if (missing.length > 0) return { met: false, message: "missing", values: { missing }, evidence };
    if (encourage.length === 0) return { met: false, message: "silent", evidence };
    return { met: true, message: "held", values: { times: encourage.length }, evidence };
  },
});
