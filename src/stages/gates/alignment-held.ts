import { defineGate } from "../../machine/define-gate.js";
import { functionsNotInvited } from "../../practice/functions.js";

/** The organisation has talked before it plans: prepared, everybody invited, held (A2). All that is still to be done is said at once. */
export const alignmentHeld = /* @__PURE__ */ defineGate({
  id: "alignment-held",
  demand: "A2",
  trial: "softened",
  from: "person",
  messages: {
    held: "The alignment conversation was prepared, every function it needs has a part in it, and {talks, plural, one {one talk was held} other {# talks were held}}.",
    unfinished:
      "{prepared, select, yes {The alignment conversation was prepared.} other {It is not recorded that the alignment conversation was prepared. Look into competitors, customer activity or trends first, and write down what you find.}} {missing, plural, =0 {Every function it needs has a part in it.} one {Nobody from one function is recorded as invited: {missing, choice, function}. Invite somebody from it.} other {Nobody from # functions is recorded as invited: {missing, choice, function}. Invite somebody from each.}} {talks, plural, =0 {No talk is recorded. Hold one, and write down what was said.} one {One talk is recorded.} other {# talks are recorded.}}",
  },
  check(plan) {
    const { prepare, invite, encourage } = plan.alignment;
    const evidence = ["alignment", ...invite.map(({ id }) => id)];
    const isPrepared = [prepare.competitors, prepare.customerActivity, prepare.trends].some((found) => found.length > 0);
    const missing = functionsNotInvited(plan);
    const talks = encourage.length;
    if (isPrepared && missing.length === 0 && talks > 0) return { met: true, message: "held", values: { talks }, evidence };
    return { met: false, message: "unfinished", values: { prepared: isPrepared ? "yes" : "no", missing, talks }, evidence };
  },
});
