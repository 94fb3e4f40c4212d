import { isForCause } from "../../practice/purpose.js";
import { defineRule } from "../define-rule.js";

/** A cause wants people to do something else than they do (B6), and says what (C3). */
export const behaviourUnstated = /* @__PURE__ */ defineRule({
  id: "behaviour-unstated",
  demand: "B6, C3",
  severity: "info",
  on: "audience",
  messages: {
    none: "Nothing says what the audience “{audience, name}” does now and what it should do for the cause. State both in its `behaviour`, as `now` and `wanted`.",
    now: "Nothing says what the audience “{audience, name}” does now. State it as `now` in its `behaviour`, beside what is wanted.",
    wanted: "Nothing says what the audience “{audience, name}” should do for the cause. State it as `wanted` in its `behaviour`.",
  },
  everywhere:
    "For none of the {count} audiences of a cause is it stated both what they do now and what they should do. State it in the `behaviour` of each, as `now` and `wanted`.",
  applies: (audience, { plan }) => isForCause(plan, audience),
  check({ id, behaviour }, { report }) {
    const { now, wanted } = behaviour ?? {};
    if (now !== undefined && wanted !== undefined) return;
    const message = now !== undefined ? "wanted" : wanted !== undefined ? "now" : "none";
    report({ message, values: { audience: id }, at: "behaviour" });
  },
});
