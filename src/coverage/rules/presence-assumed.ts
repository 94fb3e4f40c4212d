import { addressedBy, addressedThoughAbsent, addressedUnshown } from "../../practice/presence.js";
import { defineRule } from "../define-rule.js";

/** That people are somewhere is never assumed (C4). */
export const presenceAssumed = /* @__PURE__ */ defineRule({
  id: "presence-assumed",
  demand: "C4",
  severity: "warning",
  on: "audience",
  messages: {
    assumed:
      "The audience “{audience, name}” is addressed where nothing shows that it is: {places, name}. Find out, and record `basis` and `source` in its `presence`, or reach it elsewhere.",
    absent:
      "The audience “{audience, name}” is addressed where it is stated not to be: {places, name}. Reach it elsewhere, or correct its `presence`.",
    by: "This addresses the audience “{audience, name}” there. Move it to where they are, or find out.",
  },
  everywhere:
    "Each of the {count} audiences whose `presence` is stated is addressed where nothing shows that it is, or where it is not. Find out, and record `basis` and `source`, or reach it elsewhere.",
  applies: ({ presence }) => presence.length > 0,
  check(audience, { plan, report }) {
    const absent = addressedThoughAbsent(plan, audience);
    const isAbsentAt = new Set(absent);
    const assumed = addressedUnshown(plan, audience).filter((place) => !isAbsentAt.has(place));
    for (const [message, places] of [["absent", absent] as const, ["assumed", assumed] as const]) {
      const users = new Set(places.map((place) => addressedBy(plan, audience.id, place) ?? place));
      const related = [...users].map((node) => ({ node, message: "by" as const }));
      if (places.length > 0) report({ message, values: { audience: audience.id, places }, at: "presence", related });
    }
  },
});
