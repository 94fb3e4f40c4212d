import { idAt, type Place } from "./place.js";
import type { Plan } from "./plan.js";
import { eachReference, type Reference } from "./references.js";
import { walkPlaces } from "./walk-places.js";

/** A thing that refers to another, and how. */
interface Use {
  /** What refers. */
  readonly by: Place;
  /** The reference. */
  readonly reference: Reference;
}

/** Where everything in a plan stands, and who refers to it. */
export interface PlanIndex {
  /** Every thing by its id; parts by their kind. */
  readonly places: ReadonlyMap<string, Place>;
  /** Who refers to each id, in the order of the document. */
  readonly uses: ReadonlyMap<string, readonly Use[]>;
}

/** Indexes by frozen plan: a plan that could still change is indexed anew each time. */
const known = new WeakMap<Plan, PlanIndex>();

/** The index of a plan, made when first asked for. */
export const indexOf = (plan: Plan): PlanIndex => {
  const ready = known.get(plan);
  if (ready !== undefined) return ready;
  const index = makeIndex(plan);
  if (Object.isFrozen(plan)) known.set(plan, index);
  return index;
};

const makeIndex = (plan: Plan): PlanIndex => {
  const places = new Map<string, Place>();
  const uses = new Map<string, Use[]>();
  walkPlaces(plan, (by) => {
    const id = idAt(by);
    if (id !== undefined) places.set(id, by);
    eachReference(by, (reference) => {
      const others = uses.get(reference.id);
      if (others === undefined) uses.set(reference.id, [{ by, reference }]);
      else others.push({ by, reference });
    });
  });
  return { places, uses };
};
