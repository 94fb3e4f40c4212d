import { defineGate } from "../../machine/define-gate.js";
import type { Id } from "../../model/values/id.js";
import { respondersOn } from "../../practice/answering.js";
import { activeChannels } from "../../practice/channels.js";
import { hasSkill, peopleBehind } from "../../practice/people.js";

/** Whoever answers can do what the channel asks for (B5). */
export const respondersTrained = /* @__PURE__ */ defineGate({
  id: "responders-trained",
  demand: "B5",
  trial: "softened",
  messages: {
    trained:
      "{people, plural, =0 {Nobody answers on a channel that asks for a skill.} one {The one person who answers on the channels in use has the skills they ask for.} other {All # people who answer on the channels in use have the skills they ask for.}}",
    gaps: "{people, name} {count, plural, one {does} other {do}} not have every skill that the channels they answer on ask for: {skills, name}. Train them, or let others answer.",
  },
  check(plan) {
    const people = new Set<Id>();
    const gaps: { readonly person: Id; readonly skill: Id }[] = [];
    for (const [responder, asked] of respondersOn(plan, activeChannels(plan))) {
      for (const person of peopleBehind(plan, responder)) {
        people.add(person.id);
        for (const skill of asked) if (!hasSkill(plan, person, skill)) gaps.push({ person: person.id, skill });
      }
    }
    if (gaps.length === 0) return { met: true, message: "trained", values: { people: people.size }, evidence: [...people] };
    const lacking = [...new Set(gaps.map(({ person }) => person))];
    const skills = [...new Set(gaps.map(({ skill }) => skill))];
    const values = { people: lacking, count: lacking.length, skills };
    return { met: false, message: "gaps", values, evidence: gaps.flatMap(({ person, skill }) => [person, skill]) };
  },
});
