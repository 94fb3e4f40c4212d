import { defineRule } from "../define-rule.js";

/** Whoever is to be reached is known by role, title or as a person (C3). */
export const audienceNeedsDetail = /* @__PURE__ */ defineRule({
  id: "audience-needs-detail",
  demand: "C3",
  severity: "info",
  on: "audience",
  messages: {
    none: "Nothing says who the people in the audience “{audience, name}” are. Name their `roles`, or describe one of them in `personas`.",
  },
  everywhere: "Nothing says who the people in any of the {count} audiences are. Name their `roles`, or describe one of them in `personas`.",
  check({ id, roles, personas }, { report }) {
    if (roles.length + personas.length === 0) report({ message: "none", values: { audience: id }, at: "roles" });
  },
});
