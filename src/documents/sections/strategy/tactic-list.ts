import type { List } from "mdast";
import { groupBy } from "../../../base/group-by.js";
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
export const tacticList = (tactics: readonly Tactic[], wording: Wording): List[] => {
  const listed = new Set<string>(tactics.map(({ id }) => id));
  const isPart = ({ partOf }: Tactic): boolean => partOf !== undefined && listed.has(partOf);
  const parts = groupBy(tactics, (tactic) => (isPart(tactic) ? tactic.partOf : undefined));
  return bulletList(tactics.filter((tactic) => !isPart(tactic)).map((tactic) => tacticLine(tactic, undefined, parts, wording)));
};

type Parts = ReadonlyMap<string | undefined, readonly Tactic[]>;

/** Our choice: what is part of a part still stands under it, what is part of that beside it. Deeper lists cannot be read. */
const deepest = 3;

/** A tactic with its parts below it. What it is part of is said unless it stands below that. */
const tacticLine = (tactic: Tactic, above: string | undefined, parts: Parts, wording: Wording, depth = 1): Line => {
  const below =
    depth < deepest
      ? (parts.get(tactic.id) ?? []).map((part) => tacticLine(part, tactic.id, parts, wording, depth + 1))
      : allPartsOf(tactic, parts).map((part) => ({ said: wording.nameOf(part.id), below: tacticFacts(part, tactic.id, wording) }));
  return {
    said: wording.nameOf(tactic.id),
    below: [...tacticFacts(tactic, above, wording), ...(below.length === 0 ? [] : [{ label: say(wording, "label.parts"), below }])],
  };
};

/** The parts of a tactic, their parts, and so on. */
const allPartsOf = (tactic: Tactic, parts: Parts): readonly Tactic[] => {
  const found = [...(parts.get(tactic.id) ?? [])];
  // A list goes on to what is added while it is walked.
  for (const { id } of found) for (const part of parts.get(id) ?? []) found.push(part);
  return found;
};

const tacticFacts = (tactic: Tactic, above: string | undefined, wording: Wording): Line[] => {
  const { nameOf } = wording;
  const { kind, intent, owner, due, budget } = tactic;
  const partOf = tactic.partOf === above ? undefined : tactic.partOf;
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
