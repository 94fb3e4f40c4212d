import type { RootContent } from "mdast";
import { groupBy } from "../../../base/group-by.js";
import type { Plan } from "../../../model/plan.js";
import { holdersOfSkills } from "../../../practice/people.js";
import { namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** What people must be able to do, who can, and of which roles it is asked (B5). */
export const skills = (plan: Plan, wording: Wording): RootContent[] => {
  const { nameOf } = wording;
  const holders = holdersOfSkills(plan);
  const asked = groupBy(rolesAsked(plan), ([skill]) => skill);
  const content = table(plan.skills, [
    { heading: say(wording, "label.skill"), cell: ({ id }) => nameOf(id) },
    { heading: say(wording, "label.heldBy"), cell: ({ id }) => namesOf([...(holders.get(id) ?? [])], wording) },
    {
      heading: say(wording, "label.askedOf"),
      cell: ({ id }) =>
        namesOf(
          (asked.get(id) ?? []).map(([, role]) => role),
          wording,
        ),
    },
    { heading: say(wording, "label.note"), cell: ({ note }) => note },
  ]);
  return section(2, say(wording, "heading.skills"), content);
};

/** The skills that roles ask of whoever fills them, each with the role. */
const rolesAsked = ({ people }: Plan): (readonly [skill: string, role: string])[] =>
  people.filter(({ is }) => is === "role").flatMap(({ id, skills: asked }) => asked.map((skill) => [skill, id] as const));
