import { addToGroup } from "../../base/add-to-group.js";
import type { Kind } from "../kind.js";
import type { Plan } from "../plan.js";
import { compareByDocument } from "../read/compare-by-document.js";
import { type Layers, layersOver } from "./layers.js";
import { idAt, type Place } from "./place.js";
import { positionIn } from "./position-in.js";
import { eachReference, type Reference } from "./references.js";
import { walkPlaces } from "./walk-places.js";

/** A thing that refers to another, and how. */
interface Use {
  /** What refers. */
  readonly by: Place;
  /** The reference. */
  readonly reference: Reference;
}

/** What of a thing's place outlasts a change elsewhere; its position is a hint. It holds no node, so that no earlier plan is kept alive. */
export interface Spot {
  /** The id by which the thing is addressed. */
  readonly id: string;
  /** Its kind. */
  readonly kind: Kind;
  /** The id of what it stands in; undefined for the plan. */
  readonly parent: string | undefined;
  /** The field there. */
  readonly field: string;
  /** The position in the list when it was last looked for; undefined for a part. */
  readonly index: number | undefined;
}

/** Where the things of a plan stand, and which things name which, as far as that can be carried from plan to plan. */
export interface Bearings {
  /** By lower-case id. */
  readonly spots: Layers<Spot>;
  /** By id, the ids of the things that refer to it. */
  readonly referrers: Layers<readonly string[]>;
}

/** Where everything in a plan stands, and who refers to it. */
export interface PlanIndex {
  /** The thing with an id, in the case in which it is written; parts by their kind. */
  place(id: string): Place | undefined;
  /** Who refers to an id, in the order of the document. */
  uses(id: string): readonly Use[];
}

/** Bearings by frozen plan: one that could still change is searched anew each time. They hold no plan, so that one nobody keeps is gone at once, as most are while somebody types. */
const carried = new WeakMap<Plan, Bearings>();

/** The bearings of a plan, taken when first asked for. */
export const bearingsOf = (plan: Plan): Bearings => {
  const ready = carried.get(plan);
  if (ready !== undefined) return ready;
  const taken = takeBearings(plan);
  if (Object.isFrozen(plan)) carried.set(plan, taken);
  return taken;
};

/** Gives a frozen plan the bearings that were carried to it. */
export const carryBearings = (plan: Plan, bearings: Bearings): void => {
  carried.set(plan, bearings);
};

/** The indexes of frozen plans, and those that were lent to others. */
const indexes = new WeakMap<Plan, PlanIndex>();

/** The index of a plan, made when first asked for. */
export const indexOf = (plan: Plan): PlanIndex => {
  const ready = indexes.get(plan);
  if (ready !== undefined) return ready;
  const index = new Index(plan, bearingsOf(plan));
  if (Object.isFrozen(plan)) indexes.set(plan, index);
  return index;
};

/** The index of a plan of which all will be asked: where nothing is known of it yet, it is gone through once, and not thing by thing. */
export const wholeIndexOf = (plan: Plan): PlanIndex => {
  if (indexes.has(plan) || carried.has(plan) || !Object.isFrozen(plan)) return indexOf(plan);
  const index = new Index(plan, undefined, takeWhole(plan));
  indexes.set(plan, index);
  return index;
};

/** Has an index answer for what stands in for a plan. */
export const lendIndex = (standIn: Plan, index: PlanIndex): void => {
  indexes.set(standIn, index);
};

const takeBearings = (plan: Plan): Bearings => {
  const spots = new Map<string, Spot>();
  const referrers = new Map<string, string[]>();
  walkPlaces(plan, (place) => {
    const by = idAt(place);
    if (by === undefined) return;
    spots.set(by.toLowerCase(), spotOf(place, by));
    eachReference(place, ({ id }) => {
      const others = referrers.get(id);
      if (others === undefined) referrers.set(id, [by]);
      else if (others.at(-1) !== by) others.push(by);
    });
  });
  return { spots: layersOver(spots), referrers: layersOver(referrers) };
};

/** What an index may know from the beginning. */
interface Whole {
  readonly places: Map<string, Place>;
  readonly uses: Map<string, Use[]>;
}

/** Goes through a plan once, and finds where everything stands and who refers to it. */
const takeWhole = (plan: Plan): Whole => {
  const places = new Map<string, Place>();
  const uses = new Map<string, Use[]>();
  walkPlaces(plan, (by) => {
    const id = idAt(by);
    if (id === undefined) return;
    places.set(id, by);
    eachReference(by, (reference) => {
      const known = uses.get(reference.id);
      if (known === undefined) uses.set(reference.id, [{ by, reference }]);
      else known.push({ by, reference });
    });
  });
  return { places, uses };
};

/** What of a place can be carried on. */
export const spotOf = ({ kind, parent, field, index }: Place, id: string): Spot => ({
  id,
  kind,
  parent: parent && idAt(parent),
  field,
  index,
});

/** A thing with no more references is read again for each id it names, which costs less than to keep them all. */
const fewReferences = 32;

const none: readonly Use[] = [];

/** What was looked up is kept. A thing that refers to many others is read once for all of them. */
class Index implements PlanIndex {
  readonly #plan: Plan;
  /** Undefined where everything is known already. */
  readonly #bearings: Bearings | undefined;
  #places: Map<string, Place> | undefined;
  #uses: Map<string, readonly Use[]> | undefined;
  /** What things that name many others have named so far, by the ids that were not asked for yet. */
  #gathered: Map<string, Use[]> | undefined;
  /** The ids of these things. */
  #wide: Set<string> | undefined;

  constructor(plan: Plan, bearings: Bearings | undefined, whole?: Whole) {
    this.#plan = plan;
    this.#bearings = bearings;
    this.#places = whole?.places;
    this.#uses = whole?.uses;
  }

  place(id: string): Place | undefined {
    const ready = this.#places?.get(id);
    if (ready !== undefined) return ready;
    const spot = this.#bearings?.spots.get(id.toLowerCase());
    const found = spot?.id === id ? placeAt(spot, this.#plan, this) : undefined;
    if (found !== undefined) {
      this.#places ??= new Map();
      this.#places.set(id, found);
    }
    return found;
  }

  uses(id: string): readonly Use[] {
    const ready = this.#uses?.get(id);
    if (ready !== undefined) return ready;
    const referrers = this.#bearings?.referrers.get(id);
    if (referrers === undefined) return none;
    const found: Use[] = [];
    for (const referrer of referrers) this.#addUsesBy(referrer, id, found);
    for (const use of this.#gathered?.get(id) ?? []) found.push(use);
    found.sort(({ by: one }, { by: other }) => (one === other ? 0 : compareByDocument(one, other))); // stable: those of one thing keep its order
    this.#gathered?.delete(id);
    this.#uses ??= new Map();
    this.#uses.set(id, found);
    return found;
  }

  /** Adds how a thing refers to an id; of a thing that names many others that is gathered, for all of them. */
  #addUsesBy(referrer: string, id: string, found: Use[]): void {
    const by = this.#wide?.has(referrer) === true ? undefined : this.place(referrer);
    if (by === undefined) return;
    let count = 0;
    const before = found.length;
    eachReference(by, (reference) => {
      count += 1;
      if (reference.id === id) found.push({ by, reference });
    });
    if (count <= fewReferences) return;
    found.length = before;
    this.#gather(referrer, by);
  }

  #gather(referrer: string, by: Place): void {
    this.#wide ??= new Set();
    this.#wide.add(referrer);
    this.#gathered ??= new Map();
    const gathered = this.#gathered;
    eachReference(by, (reference) => addToGroup(gathered, reference.id, { by, reference }));
  }
}

/** The place of a thing in a plan of which everything above it is known by its place. */
export const placeAt = (
  { id, kind, parent: above, field, index }: Spot,
  plan: Plan,
  places: Pick<PlanIndex, "place">,
): Place | undefined => {
  if (above === undefined) return { kind, node: plan as unknown as Node, parent: undefined, field, index }; // a plan has fields like any thing
  const parent = places.place(above);
  const held = parent?.node[field];
  if (held === undefined) return undefined;
  if (index === undefined) return { kind, node: held as Node, parent, field, index }; // the part that is there
  const list = held as readonly Node[]; // the list in which it stands
  const position = positionIn(list, id, index);
  const node = list[position];
  return node && { kind, node, parent, field, index: position };
};

type Node = Place["node"];
