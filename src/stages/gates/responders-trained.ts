import { defineGate } from "../../machine/define-gate.js";
import type { Person } from "../../model/audience/person.js";
import { respondersOn } from "../../practice/answering.js";
import { activeChannels } from "../../practice/channels.js";
import { hasSkill, peopleBehind } from "../../practice/people.js";

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
    for (const [responder, asked] of respondersOn(plan, activeChannels(plan))) {
      for (const person of peopleBehind(plan, responder)) {
        people.set(person.id, person);
        for (const skill of asked)
          if (!hasSkill(plan, person, skill)) gaps.set(`${person.id} ${skill}`, `${person.name} (${skillNames.get(skill) ?? skill})`);
      }
    }
    if (gaps.size === 0) return { met: true, message: "trained", values: { people: people.size }, evidence: [...people.keys()] };
    const evidence = [...gaps.keys()].flatMap((key) => key.split(" "));
    return { met: false, message: "gaps", values: { count: gaps.size, gaps: [...gaps.values()].join(", ") }, evidence };
  },
});
