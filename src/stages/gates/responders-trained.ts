import { defineGate } from "../../machine/define-gate.js";
import type { Person } from "../../model/audience/person.js";
import type { Plan } from "../../model/plan.js";
import type { Id } from "../../model/values/id.js";
import { isNeverAnswered, respondersOn } from "./answering.js";
import { activeChannels } from "./channels-in-use.js";

/** The people behind a role or a team; one that nobody fills stands for itself. */
const peopleBehind = (plan: Plan, id: Id<"person">): readonly Person[] => {
  const byId = new Map(plan.people.map((person) => [person.id, person]));
  const found = new Map<string, Person>();
  const waiting = [id];
  const met = new Set<string>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const person = byId.get(next);
    if (person === undefined || met.has(next)) continue;
    met.add(next);
    if (person.members.length === 0) found.set(next, person);
    else for (const member of person.members) waiting.push(member);
  }
  return [...found.values()];
};

/** Whether somebody has a skill: held, or given by finished training; the skills of a role are only asked of its members. */
const hasSkill = (plan: Plan, { id, is, skills }: Person, skill: Id<"skill">): boolean =>
  (is !== "role" && skills.includes(skill)) ||
  plan.readiness.some(
    (one) => (one.kind === "training" || one.kind === "certificate") && one.status === "done" && one.person === id && one.skill === skill,
  );

/** Whoever answers can do what the channel asks for (B5). */
export const respondersTrained = /* @__PURE__ */ defineGate({
  id: "responders-trained",
  demand: "B5",
  trial: "softened",
  messages: {
    trained: "Those who answer on the active channels hold the skills these ask for: {people}.",
    gaps: "Skills that those who answer lack on their channels ({count}): {gaps}. Train them, or let others answer.",
  },
  check(plan) {
    const skillNames = new Map(plan.skills.map(({ id, name }) => [id, name]));
    const people = new Map<string, Person>();
    const gaps = new Map<string, string>();
    for (const channel of activeChannels(plan)) {
      if (isNeverAnswered(plan, channel)) continue;
      for (const person of respondersOn(plan, channel).flatMap((id) => peopleBehind(plan, id))) {
        people.set(person.id, person);
        for (const skill of channel.skills)
          if (!hasSkill(plan, person, skill)) gaps.set(`${person.id} ${skill}`, `${person.name} (${skillNames.get(skill) ?? skill})`);
      }
    }
    if (gaps.size === 0) return { met: true, message: "trained", values: { people: people.size }, evidence: [...people.keys()] };
    const evidence = [...gaps.keys()].flatMap((key) => key.split(" "));
    return { met: false, message: "gaps", values: { count: gaps.size, gaps: [...gaps.values()].join(", ") }, evidence };
  },
});
