import type { RootContent } from "mdast";
import type { Audience, Presence } from "../../../model/audience/audience.js";
import type { Persona } from "../../../model/audience/persona.js";
import { bulletList, fact, type Line } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { describeDate } from "../../describe/describe-date.js";
import { describePercent } from "../../describe/describe-percent.js";
import { textsOf } from "../../describe/texts-of.js";
import { say } from "../../say.js";
import { sayChoice } from "../../say-choice.js";
import type { Telling } from "../../telling.js";

/** Whom the plan is for: roles, personas, where they are and how that is known (B6, C3, C4). */
export const audiences = (all: readonly Audience[], telling: Telling): RootContent[] =>
  section(
    2,
    telling.words["heading.audiences"],
    bulletList(all.map((audience) => ({ said: telling.nameOf(audience.id), below: audienceFacts(audience, telling) }))),
  );

const audienceFacts = (audience: Audience, telling: Telling): Line[] => {
  const { words } = telling;
  const { reach, size, language, note } = audience;
  return [
    ...fact(words["label.roles"], textsOf(audience.roles, telling)),
    ...fact(words["label.reach"], reach && sayChoice(words, "reach", reach)),
    ...fact(words["label.size"], size === undefined ? undefined : say(words, "audience.size", { count: size })),
    ...fact(words["label.language"], language),
    ...presenceLines(audience.presence, telling),
    ...audience.personas.map((persona) => personaLine(persona, telling)),
    ...fact(words["label.note"], note),
  ];
};

const presenceLines = (presence: readonly Presence[], telling: Telling): Line[] => {
  const label = telling.words["label.presence"];
  const told = presence.map((one) => ({ place: placeOf(one, telling), details: presenceDetails(one, telling) }));
  const isPlain = told.every(({ details }) => details.length === 0);
  if (isPlain)
    return fact(
      label,
      textsOf(
        told.map(({ place }) => place),
        telling,
      ),
    );
  const lines = told.map(({ place, details }) =>
    details.length === 0 ? place : say(telling.words, "named", { name: place, text: details.join(telling.words["list.comma"]) }),
  );
  return [{ label, below: lines.map((said) => ({ said })) }];
};

const placeOf = ({ at, absent }: Presence, { words, nameOf }: Telling): string =>
  absent === true ? say(words, "presence.absent", { place: nameOf(at) }) : nameOf(at);

/** "46% of them", and "surveyed 7 November 2026 (counter survey)". */
const presenceDetails = ({ share, basis, source, on }: Presence, { words }: Telling): string[] => {
  const day = on === undefined ? undefined : describeDate(on, words);
  const how = basis && sayChoice(words, "basis", basis);
  const known = how !== undefined && day !== undefined ? say(words, "presence.basis", { basis: how, on: day }) : (how ?? day);
  const sourced = known !== undefined && source !== undefined ? say(words, "aside", { text: known, asides: source }) : (known ?? source);
  return [share === undefined ? undefined : say(words, "presence.share", { percent: describePercent(share, words) }), sourced].filter(
    (detail) => detail !== undefined,
  );
};

const personaLine = (persona: Persona, telling: Telling): Line => {
  const { words, nameOf } = telling;
  const { id, role, story, note } = persona;
  const name = say(words, "persona.name", { name: nameOf(id), role });
  return {
    label: words["label.persona"],
    said: story === undefined ? name : say(words, "named", { name, text: story }),
    below: [
      ...fact(words["label.needs"], textsOf(persona.needs, telling)),
      ...fact(words["label.frustrations"], textsOf(persona.frustrations, telling)),
      ...fact(words["label.note"], note),
    ],
  };
};
