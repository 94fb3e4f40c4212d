import type { RootContent } from "mdast";
import type { Person } from "../../../model/audience/person.js";
import type { Plan } from "../../../model/plan.js";
import { describeChoice } from "../../../words/labels.js";
import { describeMoney } from "../../../words/values/amounts.js";
import { describeDateRange } from "../../../words/values/dates.js";
import { namesOf, textsOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";
import { noPlayers } from "../policy/social-player-register.js";

/** Who does the work, with what time and skills, and who is already active (B3, B5, D9). */
export const people = (plan: Plan, wording: Wording): RootContent[] =>
  section(2, say(wording, "heading.people"), [...personTable(plan.people, wording), ...noPlayers(plan, wording)]);

const personTable = (all: readonly Person[], wording: Wording): RootContent[] => {
  const { nameOf } = wording;
  return table(all, [
    { heading: say(wording, "label.person"), cell: ({ id }) => nameOf(id) },
    { heading: say(wording, "label.is"), cell: (person) => person.is && describeChoice("is", person.is, wording) },
    { heading: say(wording, "label.role"), cell: ({ role }) => role },
    { heading: say(wording, "label.function"), cell: (person) => person.function && describeChoice("function", person.function, wording) },
    { heading: say(wording, "label.members"), cell: ({ members }) => namesOf(members, wording) },
    {
      heading: say(wording, "label.hoursPerWeek"),
      cell: ({ hoursPerWeek }) => (hoursPerWeek === undefined ? undefined : String(hoursPerWeek)),
    },
    {
      heading: say(wording, "label.hourCosts"),
      cell: ({ hourlyRate }) => hourlyRate && describeMoney(hourlyRate, wording),
    },
    { heading: say(wording, "label.zone"), cell: ({ timeZone }) => timeZone },
    { heading: say(wording, "label.skills"), cell: ({ skills }) => namesOf(skills, wording) },
    { heading: say(wording, "label.player"), cell: ({ player }) => player && describeChoice("player", player, wording) },
    {
      heading: say(wording, "label.away"),
      cell: ({ away }) =>
        textsOf(
          away.map((days) => describeDateRange(days, wording)),
          wording,
        ),
    },
    { heading: say(wording, "label.note"), cell: ({ note }) => note },
  ]);
};
