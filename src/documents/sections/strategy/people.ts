import type { RootContent } from "mdast";
import type { Person } from "../../../model/audience/person.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { describeDateRange } from "../../describe/describe-date-range.js";
import { namesOf } from "../../describe/names-of.js";
import { textsOf } from "../../describe/texts-of.js";
import { sayChoice } from "../../say-choice.js";
import type { Telling } from "../../telling.js";

/** Who does the work, with what time and skills, and who is already active (B3, B5, D9). */
export const people = (all: readonly Person[], telling: Telling): RootContent[] => {
  const { words, nameOf } = telling;
  const content = table(all, [
    { heading: words["label.person"], cell: ({ id }) => nameOf(id) },
    { heading: words["label.is"], cell: (person) => person.is && sayChoice(words, "is", person.is) },
    { heading: words["label.role"], cell: ({ role }) => role },
    { heading: words["label.function"], cell: (person) => person.function && sayChoice(words, "function", person.function) },
    { heading: words["label.members"], cell: ({ members }) => namesOf(members, telling) },
    {
      heading: words["label.hoursPerWeek"],
      cell: ({ hoursPerWeek }) => (hoursPerWeek === undefined ? undefined : String(hoursPerWeek)),
    },
    { heading: words["label.skills"], cell: ({ skills }) => namesOf(skills, telling) },
    { heading: words["label.player"], cell: ({ player }) => player && sayChoice(words, "player", player) },
    {
      heading: words["label.away"],
      cell: ({ away }) =>
        textsOf(
          away.map((days) => describeDateRange(days, words)),
          telling,
        ),
    },
    { heading: words["label.note"], cell: ({ note }) => note },
  ]);
  return section(2, words["heading.people"], content);
};
