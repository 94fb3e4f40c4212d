import type { RootContent } from "mdast";
import type { Audience, Presence } from "../../../model/audience/audience.js";
import type { Behaviour } from "../../../model/audience/behaviour.js";
import type { Persona } from "../../../model/audience/persona.js";
import { isAbsent } from "../../../practice/audiences.js";
import { describeChoice } from "../../../words/labels.js";
import { withName } from "../../../words/values/asides.js";
import { describeDay } from "../../../words/values/days.js";
import { textsOf } from "../../../words/values/lists.js";
import { describePercent } from "../../../words/values/shares.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, fact, facts, type Line } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** Whom the plan is for: roles, personas, where they are and how that is known (B6, C3, C4). */
export const audiences = (all: readonly Audience[], wording: Wording): RootContent[] =>
  section(2, say(wording, "heading.audiences"), [
    ...bulletList(all.map((audience) => ({ said: wording.nameOf(audience.id), below: audienceFacts(audience, wording) }))),
    ...section(3, say(wording, "heading.presence"), presenceTable(all, wording)),
  ]);

const audienceFacts = (audience: Audience, wording: Wording): Line[] => {
  const { reach, size, languages, behaviour, note } = audience;
  return [
    ...fact(say(wording, "label.roles"), textsOf(audience.roles, wording)),
    ...fact(say(wording, "label.reach"), reach && describeChoice("reach", reach, wording)),
    ...fact(say(wording, "label.size"), size === undefined ? undefined : say(wording, "audience.size", { count: size })),
    ...fact(say(wording, "label.languages"), textsOf(languages, wording)),
    ...(behaviour === undefined ? [] : behaviourFacts(behaviour, wording)),
    ...audience.personas.map((persona) => personaLine(persona, wording)),
    ...fact(say(wording, "label.note"), note),
  ];
};

const behaviourFacts = ({ now, wanted, barriers }: Behaviour, wording: Wording): Line[] => [
  ...fact(say(wording, "label.behaviourNow"), now),
  ...fact(say(wording, "label.behaviourWanted"), wanted),
  ...facts(say(wording, "label.barriers"), barriers),
];

interface Row extends Presence {
  readonly audience: string;
}

/** Who is where, on what evidence, and from which day it is (C4). */
const presenceTable = (all: readonly Audience[], wording: Wording): RootContent[] => {
  const rows: Row[] = all.flatMap(({ id, presence }) => presence.map((one) => ({ ...one, audience: wording.nameOf(id) })));
  return table(rows, [
    { heading: say(wording, "label.audience"), cell: ({ audience }) => audience },
    { heading: say(wording, "label.presence"), cell: (row) => placeOf(row, wording) },
    {
      heading: say(wording, "label.share"),
      cell: ({ share }) => (share === undefined ? undefined : say(wording, "presence.share", { percent: describePercent(share, wording) })),
    },
    { heading: say(wording, "label.evidence"), cell: ({ basis }) => basis && describeChoice("basis", basis, wording) },
    { heading: say(wording, "label.day"), cell: ({ on }) => on && describeDay(on, wording) },
    { heading: say(wording, "label.source"), cell: ({ source }) => source },
  ]);
};

const placeOf = (presence: Presence, wording: Wording): string =>
  isAbsent(presence) ? say(wording, "presence.absent", { place: wording.nameOf(presence.at) }) : wording.nameOf(presence.at);

const personaLine = (persona: Persona, wording: Wording): Line => {
  const { nameOf } = wording;
  const { id, role, story, note } = persona;
  const name = say(wording, "persona.name", { name: nameOf(id), role });
  return {
    label: say(wording, "label.persona"),
    said: story === undefined ? name : withName(name, story, wording),
    below: [
      ...fact(say(wording, "label.needs"), textsOf(persona.needs, wording)),
      ...fact(say(wording, "label.frustrations"), textsOf(persona.frustrations, wording)),
      ...fact(say(wording, "label.note"), note),
    ],
  };
};
