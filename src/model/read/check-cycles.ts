import { createProblem } from "../../base/problems/create-problem.js";
import type { Problem } from "../../base/problems/problem.js";
import { idAt, type Place, pathOf } from "../find/place.js";
import { eachReference } from "../find/references.js";
import type { Kind } from "../kind.js";
import { kinds } from "../kinds.js";
import type { ReportProblem } from "../schema/report-problem.js";
import type { PlacesById } from "./check-ids.js";

/** Fields that lead from thing to thing, and the kinds that have one. */
interface Relation {
  readonly fields: readonly string[];
  readonly kinds: ReadonlySet<Kind>;
}

/** The kinds from which a way along these fields can lead on. */
const kindsWith = (fields: readonly string[]): ReadonlySet<Kind> => {
  const all = Object.keys(kinds) as Kind[]; // the table has a row for every kind and no other
  return new Set(all.filter((kind) => fields.some((field) => field in kinds[kind].references)));
};

/**
 * The references along which nothing may lead back to itself: what is part of what, builds on what, was made from what, belongs to whom, counts from what.
 * A campaign's own days may count from the campaign, since that means from its anchor.
 */
const relations: readonly Relation[] = /* @__PURE__ */ (() =>
  [["partOf"], ["buildsOn[]"], ["repurposes"], ["members[]"], ["when.to", "starts.to", "ends.to", "from.to"]].map((fields) => ({
    fields,
    kinds: kindsWith(fields),
  })))();

/** The fields in which references of that sort are written. */
export const fieldsOfRelations: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(relations.flatMap(({ fields }) => fields.map((field) => field.replace(/\[\]|\..*/, "")))))();

/** Hands on one `cycle` for each way that leads back to where it began, with the ids on it. Its work is linear in the links. */
export const checkCycles = (places: readonly Place[], byId: PlacesById, report: ReportProblem): void =>
  eachRing(places, byId, (ring) => report(() => cycleProblem(ring())));

/** Takes the things on a way that leads back to the first of them; they are looked up only when they are asked for, at once. */
type TakeRing = (ring: () => readonly Place[]) => void;

/** Hands on each way that leads back to where it began. Its work is linear in the links. */
export const eachRing = (places: readonly Place[], byId: PlacesById, take: TakeRing): void => {
  for (const { fields, kinds: linked } of relations) {
    const done = new Set<Place>();
    for (const place of places) if (linked.has(place.kind) && !done.has(place)) search(place, fields, byId, done, take);
  }
};

interface Step {
  readonly place: Place;
  readonly targets: readonly Place[];
  next: number;
}

/** A depth-first search without recursion, as the ways are as long as the data. */
const search = (start: Place, fields: readonly string[], byId: PlacesById, done: Set<Place>, take: TakeRing): void => {
  const way: Step[] = [];
  const onWay = new Set<Place>();
  const enter = (place: Place) => {
    way.push({ place, targets: targetsOf(place, fields, byId), next: 0 });
    onWay.add(place);
  };
  enter(start);
  for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
    const target = step.targets[step.next++];
    if (target === undefined) {
      way.pop();
      onWay.delete(step.place);
      done.add(step.place);
    } else if (onWay.has(target)) take(() => ringFrom(way, target));
    else if (!done.has(target)) enter(target);
  }
};

const targetsOf = (place: Place, fields: readonly string[], byId: PlacesById): readonly Place[] => {
  const targets: Place[] = [];
  if (place.kind === "campaign") return targets;
  eachReference(place, ({ id, field }) => {
    const target = fields.includes(field) ? byId.get(id) : undefined;
    if (target !== undefined) targets.push(target);
  });
  return targets;
};

const ringFrom = (way: readonly Step[], first: Place): readonly Place[] =>
  way.slice(way.findIndex(({ place }) => place === first)).map(({ place }) => place);

const cycleProblem = ([first, ...others]: readonly Place[]): Problem => {
  const ids = [first, ...others, first].map((place) => (place && idAt(place)) ?? "");
  return createProblem("cycle", first === undefined ? [] : pathOf(first), { ids: ids.join(" → ") });
};
