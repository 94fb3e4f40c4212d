import type { List } from "mdast";
import type { Tactic, VenueUse } from "../../../model/strategy/tactic.js";
import { describeChoice } from "../../../words/labels.js";
import { describeMoney } from "../../../words/values/amounts.js";
import { withAsides } from "../../../words/values/asides.js";
import { describeDateRef } from "../../../words/values/dates.js";
import { joinTexts, namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, fact, facts, type Line } from "../../blocks/line.js";
import { say } from "../../say.js";

/** Tactics, each with where it happens, how it speaks, who answers for it and what is measured of it (C14, D2, D6, D7, E2). */
export const tacticList = (tactics: readonly Tactic[], wording: Wording): List[] =>
  bulletList(tactics.map((tactic) => ({ said: wording.nameOf(tactic.id), below: tacticFacts(tactic, wording) })));

const tacticFacts = (tactic: Tactic, wording: Wording): Line[] => {
  const { nameOf } = wording;
  const { kind, partOf, intent, owner, due, budget } = tactic;
  return [
    ...fact(say(wording, "label.kind"), kind && describeChoice("tacticKind", kind, wording)),
    ...fact(say(wording, "label.partOf"), partOf && nameOf(partOf)),
    ...facts(say(wording, "label.alsoServes"), tactic.serves.map(nameOf)),
    ...fact(say(wording, "label.audiences"), namesOf(tactic.audiences, wording)),
    ...fact(say(wording, "label.where"), placesOf(tactic, wording)),
    ...facts(say(wording, "label.answers"), tactic.answers.map(nameOf)),
    ...fact(say(wording, "label.intent"), intent && describeChoice("intent", intent, wording)),
    ...fact(say(wording, "label.status"), describeStanding(tactic, wording)),
    ...facts(say(wording, "label.buildsOn"), tactic.buildsOn.map(nameOf)),
    ...fact(say(wording, "label.skills"), namesOf(tactic.skills, wording)),
    ...fact(say(wording, "label.owner"), owner && nameOf(owner)),
    ...fact(say(wording, "label.responsible"), namesOf(tactic.responsible, wording)),
    ...fact(say(wording, "label.consulted"), namesOf(tactic.consulted, wording)),
    ...fact(say(wording, "label.informed"), namesOf(tactic.informed, wording)),
    ...fact(say(wording, "label.due"), due && describeDateRef(due, wording)),
    ...fact(say(wording, "label.budget"), budget && describeMoney(budget, wording)),
    ...fact(say(wording, "label.measuredBy"), namesOf(tactic.metrics, wording)),
    ...fact(say(wording, "label.note"), tactic.note),
  ];
};

/** How far it has got and how hard it is: "running (basic)". */
const describeStanding = ({ status, difficulty }: Tactic, wording: Wording): string | undefined => {
  const far = status && describeChoice("tacticStatus", status, wording);
  const hard = difficulty && describeChoice("difficulty", difficulty, wording);
  return far === undefined ? hard : withAsides(far, [hard], wording);
};

const placesOf = ({ channels, venues }: Tactic, wording: Wording): string | undefined => {
  const places = [...channels.map(wording.nameOf), ...venues.map((use) => describeVenueUse(use, wording))];
  return places.length === 0 ? undefined : joinTexts(places, wording);
};

const describeVenueUse = ({ venue, does }: VenueUse, wording: Wording): string =>
  does === undefined
    ? wording.nameOf(venue)
    : say(wording, "venue.use", { venue: wording.nameOf(venue), does: describeChoice("does", does, wording) });
