import { hasMessage } from "../../practice/audiences.js";
import { defineRule } from "../define-rule.js";

/** Each audience has its own message (C3). */
export const audienceNeedsMessage = /* @__PURE__ */ defineRule({
  id: "audience-needs-message",
  demand: "C3",
  severity: "warning",
  on: "audience",
  messages: {
    none: "There is no message for the audience “{audience, name}”. Say in one sentence what it should hear, in a message with this `audience`.",
  },
  everywhere:
    "There is no message for any of the {count} audiences. Say in one sentence what each should hear, in a message with that `audience`.",
  check(audience, { plan, report }) {
    if (!hasMessage(plan, audience)) report({ message: "none", values: { audience: audience.id } });
  },
});
