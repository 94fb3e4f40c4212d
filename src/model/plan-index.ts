import { compareByDocument } from "./compare-by-document.js";
import { type Layers, layersOver } from "./layers.js";
import { idAt, type Place } from "./place.js";
import type { Plan } from "./plan.js";
import { positionIn } from "./position-in.js";
import { eachReference, type Reference } from "./references.js";
import { walkPlaces } from "./walk-places.js";

/** A thing that refers to another, and how. */
export interface Use {
  /** What refers. */
  readonly by: Place;
  /** The reference. */
  readonly reference: Reference;
}

/** Where the things of a plan stand, and which things name which, as far as that outlasts a change: it is carried from plan to plan. */
export interface Bearings {
  /** By lower-case id, the place of a thing in this plan or in one before it: kind, field and the parent's id still hold, the rest is a hint. */
  readonly places: Layers<Place>;
  /** By id, the ids of the things that refer to it. */
  readonly referrers: Layers<readonly string[]>;
}

/** Where everything in a plan stands, and who refers to it. */
export interface PlanIndex {
  /** The thing with an id, in the case in which it is written; parts by their kind. */
  place(id: string): Place | undefined;
  /** Who refers to an id, in the order of the document. */
  uses(id: string): readonly Use[];
  /** What the index of the next plan is made from. */
  readonly bearings: Bearings;
}

/** Indexes by frozen plan: a plan that could still change is indexed anew each time. */
const known = new WeakMap<Plan, PlanIndex>();

/** The index of a plan, made when first asked for. */
export const indexOf = (plan: Plan): PlanIndex => {
  const ready = known.get(plan);
  if (ready !== undefined) return ready;
  const index = indexFrom(plan, takeBearings(plan));
  if (Object.isFrozen(plan)) known.set(plan, index);
  return index;
};

/** Gives a frozen plan the index that was carried to it. */
export const carryIndex = (plan: Plan, bearings: Bearings): void => {
  known.set(plan, indexFrom(plan, bearings));
};

const takeBearings = (plan: Plan): Bearings => {
  const places = new Map<string, Place>();
  const referrers = new Map<string, string[]>();
  walkPlaces(plan, (place) => {
    const by = idAt(place);
    if (by === undefined) return;
    places.set(by.toLowerCase(), place);
    eachReference(place, ({ id }) => {
      const others = referrers.get(id);
      if (others === undefined) referrers.set(id, [by]);
      else if (others.at(-1) !== by) others.push(by);
    });
  });
  return { places: layersOver(places), referrers: layersOver(referrers) };
};

const indexFrom = (plan: Plan, bearings: Bearings): PlanIndex => {
  const places = new Map<string, Place>();
  const uses = new Map<string, readonly Use[]>();
  const root = plan as unknown as Place["node"]; // a plan has fields like any thing

  const place = (id: string): Place | undefined => {
    const ready = places.get(id);
    if (ready !== undefined) return ready;
    const hint = bearings.places.get(id.toLowerCase());
    if (hint === undefined || idAt(hint) !== id) return undefined;
    const found = stand(hint);
    if (found !== undefined) places.set(id, found);
    return found;
  };

  /** The place in this plan of a thing that stood there, or stands there in this plan. */
  const stand = (hint: Place): Place | undefined => {
    if (hint.parent === undefined) return hint.node === root ? hint : { ...hint, node: root };
    const parent = place(idAt(hint.parent) ?? "");
    if (parent === undefined || parent === hint.parent) return parent && hint;
    const { kind, field } = hint;
    const held = parent.node[field];
    if (hint.index === undefined) return { kind, node: held as Place["node"], parent, field, index: undefined }; // the part that is there
    const list = held as readonly Place["node"][]; // the list in which it stands
    const index = positionIn(list, idAt(hint), hint.index);
    const node = list[index];
    return node && { kind, node, parent, field, index };
  };

  return {
    place,
    uses(id) {
      const ready = uses.get(id);
      if (ready !== undefined) return ready;
      const by = (bearings.referrers.get(id) ?? []).flatMap((one) => place(one) ?? []).sort(compareByDocument);
      const found = by.flatMap((one) => usesIn(one, id));
      uses.set(id, found);
      return found;
    },
    bearings,
  };
};

const usesIn = (by: Place, id: string): readonly Use[] => {
  const found: Use[] = [];
  eachReference(by, (reference) => {
    if (reference.id === id) found.push({ by, reference });
  });
  return found;
};
