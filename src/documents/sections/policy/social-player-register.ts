import type { Heading, RootContent } from "mdast";
import type { Plan } from "../../../model/plan.js";
import { socialPlayers, wasPlayersAsked } from "../../../practice/players.js";
import { describeChoice } from "../../../words/labels.js";
import { describeDay } from "../../../words/values/days.js";
import type { Wording } from "../../../words/wording.js";
import { paragraph } from "../../blocks/paragraph.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** The register of those in the organisation who are active on social media already; where nobody is by statement, who said so and when (D9). */
export const socialPlayerRegister = (plan: Plan, depth: Heading["depth"], wording: Wording): RootContent[] => {
  const players = socialPlayers(plan);
  const content = [...playerTable(players, wording), ...noPlayers(plan, wording)];
  return section(depth, say(wording, "heading.players"), content.length === 0 ? paragraph(say(wording, "players.unstated")) : content);
};

const playerTable = (players: ReturnType<typeof socialPlayers>, wording: Wording): RootContent[] =>
  table(players, [
    { heading: say(wording, "label.person"), cell: ({ id }) => wording.nameOf(id) },
    { heading: say(wording, "label.player"), cell: ({ player }) => player && describeChoice("player", player, wording) },
    { heading: say(wording, "label.role"), cell: ({ role }) => role },
    { heading: say(wording, "label.function"), cell: (person) => person.function && describeChoice("function", person.function, wording) },
  ]);

/** The statement that nobody is active yet: who said so and when, or that it names neither (D9). */
export const noPlayers = (plan: Plan, wording: Wording): RootContent[] => {
  const { players } = plan.listening;
  if (players === undefined) return [];
  const { none, by, on } = players;
  const asked = { who: by && wording.nameOf(by), date: on && describeDay(on, wording) };
  return [
    ...paragraph(say(wording, "players.none", { statement: none })),
    ...paragraph(wasPlayersAsked(plan) ? say(wording, "players.asked", asked) : say(wording, "players.notAsked")),
  ];
};
