import type { Heading, RootContent } from "mdast";
import type { Person } from "../../../model/audience/person.js";
import type { Plan } from "../../../model/plan.js";
import { peopleById } from "../../../practice/people.js";
import { describeChoice } from "../../../words/labels.js";
import { describeDateRange } from "../../../words/values/dates.js";
import { namesOf, textsOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { type Column, table } from "../../blocks/table.js";
import { say } from "../../say.js";

/**
 * Who the people, roles and teams are that a paper names, each once, in the order in which it names them. With `includeAbsences`, also their zones and the days on which they are not there.
 * Nothing where the plan has no more than their names.
 */
export const peopleNamed = (
  { plan, ids, includeAbsences = false }: { readonly plan: Plan; readonly ids: Iterable<string>; readonly includeAbsences?: boolean },
  depth: Heading["depth"],
  wording: Wording,
): RootContent[] => {
  const known = peopleById(plan);
  const named = [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
  const others = [...standing(wording), ...(includeAbsences ? absences(wording) : [])];
  if (!named.some((person) => others.some(({ cell }) => cell(person) !== undefined))) return [];
  return section(
    depth,
    say(wording, "heading.named"),
    table(named, [{ heading: say(wording, "label.person"), cell: ({ id }) => wording.nameOf(id) }, ...others]),
  );
};

const standing = (wording: Wording): readonly Column<Person>[] => [
  { heading: say(wording, "label.is"), cell: (person) => person.is && describeChoice("is", person.is, wording) },
  { heading: say(wording, "label.role"), cell: ({ role }) => role },
  { heading: say(wording, "label.function"), cell: (person) => person.function && describeChoice("function", person.function, wording) },
  { heading: say(wording, "label.members"), cell: ({ members }) => namesOf(members, wording) },
];

const absences = (wording: Wording): readonly Column<Person>[] => [
  { heading: say(wording, "label.zone"), cell: ({ timeZone }) => timeZone },
  {
    heading: say(wording, "label.away"),
    cell: ({ away }) =>
      textsOf(
        away.map((days) => describeDateRange(days, wording)),
        wording,
      ),
  },
];
