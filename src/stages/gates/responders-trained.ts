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
  from: "person",
  messages: {
    trained:
      "{people, plural, =0 {Nobody is named to answer on an active channel, so no skill is asked of anybody.} other {{skills, plural, =0 {The active channels ask no skill of those who are named to answer.} other {{people, plural, one {The only person who is named to answer on the active channels has the skills they ask for.} =2 {Both people who are named to answer on the active channels have the skills they ask for.} other {All {people} people who are named to answer on the active channels have the skills they ask for.}}}}}}",
    gaps: "{people, plural, one {{people, name} lacks {skills, plural, one {a skill that the channels they answer on ask for: {skills, name}} other {# skills that the channels they answer on ask for: {skills, name}}}} other {{skills, plural, one {{people, name} lack a skill that the channels they answer on ask for: {skills, name}} other {{people, name} each lack at least one of # skills that the channels they answer on ask for: {skills, name}}}}}. Train them, or let others answer.",
  },
  check(plan) {
    const people = new Set<Id>();
    const skills = new Set<Id>();
    const gaps: { readonly person: Id; readonly skill: Id }[] = [];
    for (const [responder, asked] of respondersOn(plan, activeChannels(plan))) {
      for (const skill of asked) skills.add(skill);
      for (const person of peopleBehind(plan, responder)) {
        people.add(person.id);
        for (const skill of asked) if (!hasSkill(plan, person, skill)) gaps.push({ person: person.id, skill });
      }
    }
    if (gaps.length === 0)
      return { met: true, message: "trained", values: { people: people.size, skills: skills.size }, evidence: [...people] };
    const lacking = [...new Set(gaps.map(({ person }) => person))];
    const lacked = [...new Set(gaps.map(({ skill }) => skill))];
    return {
      met: false,
      message: "gaps",
      values: { people: lacking, skills: lacked },
      evidence: gaps.flatMap(({ person, skill }) => [person, skill]),
    };
  },
});
