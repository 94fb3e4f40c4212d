import { groupBy } from "../../base/group-by.js";
import { memo } from "../../base/memo.js";
import { compareText } from "../../base/text/compare-text.js";
import type { Plan } from "../../model/plan.js";
import { type SkillNeed, skillNeeds } from "../../practice/skills.js";
import { defineRule } from "../define-rule.js";

/** Whoever does something is able to, or learns it in time (B5). */
export const skillGap = /* @__PURE__ */ defineRule({
  id: "skill-gap",
  demand: "B5",
  severity: "warning",
  on: "person",
  messages: {
    missing:
      "{person, name} lacks {skills, plural, one {a skill} other {# skills}} that the plan asks for, and no training is planned: {skills, name}. Plan it in `readiness`, or let somebody else do the work.",
    late: "{person, name} lacks “{skill, name}”, which is needed by {due, date}; the training “{training, name}” comes too late, on {on, date}. Bring it forward, or let somebody else do the work.",
    asks: "This asks for what {person, name} cannot do yet. Train them, or give it to somebody else.",
  },
  everywhere:
    "Each of the {count} people of whom skills are asked lacks one, and no training is planned in time. Plan it in `readiness`, or let others do the work.",
  applies: ({ id }, { plan }) => needsOf(plan).has(id),
  check({ id: person }, { plan, report }) {
    const needs = needsOf(plan).get(person) ?? [];
    const missing = needs.filter(({ state }) => state === "missing");
    if (missing.length > 0) {
      const related = [...new Set(missing.map(({ askedBy }) => askedBy))].map((node) => ({ node, message: "asks" as const }));
      report({ message: "missing", values: { person, skills: missing.map(({ skill }) => skill) }, related });
    }
    for (const { state, skill, askedBy, neededBy: due, training } of needs) {
      const [first] = [...training].sort((one, other) => compareText(one.on ?? "", other.on ?? ""));
      if (state !== "late" || first === undefined) continue;
      report({
        message: "late",
        values: { person, skill, due, training: first.id, on: first.on },
        related: [{ node: askedBy, message: "asks" }],
      });
    }
  },
});

const needsOf = /* @__PURE__ */ memo(
  (plan: Plan): ReadonlyMap<string, readonly SkillNeed[]> => groupBy(skillNeeds(plan), ({ person }) => person),
);
