import type { List } from "mdast";
import type { Tactic, VenueUse } from "../../../model/strategy/tactic.js";
import { bulletList, fact, facts, type Line } from "../../blocks/line.js";
import { describeDateRef } from "../../describe/describe-date-ref.js";
import { describeList } from "../../describe/describe-list.js";
import { describeMoney } from "../../describe/describe-money.js";
import { namesOf } from "../../describe/names-of.js";
import { say } from "../../say.js";
import { sayChoice } from "../../say-choice.js";
import type { Telling } from "../../telling.js";

/** Tactics, each with where it happens, how it speaks, who answers for it and what is measured of it (C14, D2, D6, D7, E2). */
export const tacticList = (tactics: readonly Tactic[], telling: Telling): List[] =>
  bulletList(tactics.map((tactic) => ({ said: telling.nameOf(tactic.id), below: tacticFacts(tactic, telling) })));

const tacticFacts = (tactic: Tactic, telling: Telling): Line[] => {
  const { words, nameOf } = telling;
  const { partOf, voice, owner, due, budget } = tactic;
  return [
    ...fact(words["label.partOf"], partOf && nameOf(partOf)),
    ...facts(words["label.alsoServes"], tactic.serves.map(nameOf)),
    ...fact(words["label.audiences"], namesOf(tactic.audiences, telling)),
    ...fact(words["label.where"], placesOf(tactic, telling)),
    ...facts(words["label.answers"], tactic.answers.map(nameOf)),
    ...fact(words["label.voice"], voice && sayChoice(words, "voice", voice)),
    ...fact(words["label.status"], describeStanding(tactic, telling)),
    ...facts(words["label.buildsOn"], tactic.buildsOn.map(nameOf)),
    ...fact(words["label.skills"], namesOf(tactic.skills, telling)),
    ...fact(words["label.owner"], owner && nameOf(owner)),
    ...fact(words["label.due"], due && describeDateRef(due, telling)),
    ...fact(words["label.budget"], budget && describeMoney(budget, telling)),
    ...fact(words["label.measuredBy"], namesOf(tactic.metrics, telling)),
    ...fact(words["label.note"], tactic.note),
  ];
};

/** How far it has got and how hard it is: "running (basic)". */
const describeStanding = ({ status, difficulty }: Tactic, { words }: Telling): string | undefined => {
  const far = status && sayChoice(words, "tacticStatus", status);
  const hard = difficulty && sayChoice(words, "difficulty", difficulty);
  return far !== undefined && hard !== undefined ? say(words, "aside", { text: far, asides: hard }) : (far ?? hard);
};

const placesOf = ({ channels, venues }: Tactic, telling: Telling): string | undefined => {
  const places = [...channels.map(telling.nameOf), ...venues.map((use) => describeVenueUse(use, telling))];
  return places.length === 0 ? undefined : describeList(places, telling.words);
};

const describeVenueUse = ({ venue, does }: VenueUse, { words, nameOf }: Telling): string =>
  does === undefined ? nameOf(venue) : say(words, "venue.use", { venue: nameOf(venue), does: sayChoice(words, "does", does) });
