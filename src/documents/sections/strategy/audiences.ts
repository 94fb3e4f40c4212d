import type { RootContent } from "mdast";
import type { Audience, Presence } from "../../../model/audience/audience.js";
import type { Behaviour } from "../../../model/audience/behaviour.js";
import type { Persona } from "../../../model/audience/persona.js";
import { isAbsent } from "../../../practice/audiences.js";
import { describeChoice } from "../../../words/labels.js";
import { withAsides, withName } from "../../../words/values/asides.js";
import { describeDay } from "../../../words/values/days.js";
import { joinByComma, textsOf } from "../../../words/values/lists.js";
import { describePercent } from "../../../words/values/shares.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, fact, facts, type Line } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";

/** Whom the plan is for: roles, personas, where they are and how that is known (B6, C3, C4). */
export const audiences = (all: readonly Audience[], wording: Wording): RootContent[] =>
  section(
    2,
    say(wording, "heading.audiences"),
    bulletList(all.map((audience) => ({ said: wording.nameOf(audience.id), below: audienceFacts(audience, wording) }))),
  );

const audienceFacts = (audience: Audience, wording: Wording): Line[] => {
  const { reach, size, languages, behaviour, note } = audience;
  return [
    ...fact(say(wording, "label.roles"), textsOf(audience.roles, wording)),
    ...fact(say(wording, "label.reach"), reach && describeChoice("reach", reach, wording)),
    ...fact(say(wording, "label.size"), size === undefined ? undefined : say(wording, "audience.size", { count: size })),
    ...fact(say(wording, "label.languages"), textsOf(languages, wording)),
    ...(behaviour === undefined ? [] : behaviourFacts(behaviour, wording)),
    ...presenceLines(audience.presence, wording),
    ...audience.personas.map((persona) => personaLine(persona, wording)),
    ...fact(say(wording, "label.note"), note),
  ];
};

const behaviourFacts = ({ now, wanted, barriers }: Behaviour, wording: Wording): Line[] => [
  ...fact(say(wording, "label.behaviourNow"), now),
  ...fact(say(wording, "label.behaviourWanted"), wanted),
  ...facts(say(wording, "label.barriers"), barriers),
];

const presenceLines = (presence: readonly Presence[], wording: Wording): Line[] => {
  const label = say(wording, "label.presence");
  const told = presence.map((one) => ({ place: placeOf(one, wording), details: presenceDetails(one, wording) }));
  const isPlain = told.every(({ details }) => details.length === 0);
  if (isPlain)
    return fact(
      label,
      textsOf(
        told.map(({ place }) => place),
        wording,
      ),
    );
  const lines = told.map(({ place, details }) => (details.length === 0 ? place : withName(place, joinByComma(details, wording), wording)));
  return [{ label, below: lines.map((said) => ({ said })) }];
};

const placeOf = (presence: Presence, wording: Wording): string =>
  isAbsent(presence) ? say(wording, "presence.absent", { place: wording.nameOf(presence.at) }) : wording.nameOf(presence.at);

/** "46% of them", and "surveyed 7 November 2026 (counter survey)". */
const presenceDetails = ({ share, basis, source, on }: Presence, wording: Wording): string[] => {
  const day = on === undefined ? undefined : describeDay(on, wording);
  const how = basis && describeChoice("basis", basis, wording);
  const known = how !== undefined && day !== undefined ? say(wording, "presence.basis", { basis: how, on: day }) : (how ?? day);
  const sourced = known === undefined ? source : withAsides(known, [source], wording);
  return [share === undefined ? undefined : say(wording, "presence.share", { percent: describePercent(share, wording) }), sourced].filter(
    (detail) => detail !== undefined,
  );
};

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
