import { idAt, type Place } from "../model/find/place.js";
import { type Bearings, bearingsOf, carryBearings, placeAt, type Spot, spotOf } from "../model/find/plan-index.js";
import { positionIn } from "../model/find/position-in.js";
import { eachReference, namesOthersIn } from "../model/find/references.js";
import { walkFrom } from "../model/find/walk-places.js";
import type { Kind } from "../model/kind.js";
import { parts } from "../model/parts.js";
import type { Plan } from "../model/plan.js";
import { rememberPlanFrom } from "../model/read/known-plans.js";
import { ChangedLists } from "./changed-lists.js";
import { inModelOrder } from "./in-model-order.js";

type Node = Place["node"];
type OpenNode = Record<string, unknown>;
type Things = Pick<readonly Node[], "length" | "at">;

/**
 * A plan on its way to the next: what is changed is copied once, down from the plan, and then written to; all else stays what it was.
 * Where things stand and who names them is kept up with each step, so that the next plan has its index when it is finished.
 */
export class WorkingPlan {
  readonly #base: Plan;
  readonly #bearings: Bearings;
  /** Copies that may be written to, by the id of their thing. */
  readonly #open = new Map<string, OpenNode>();
  /** Every copy of a thing or a list, those of things taken out among them: all are frozen in the end. */
  readonly #made = new Set<object>();
  /** The lists that were changed many times. */
  readonly #lists = new ChangedLists();
  /** Where things stand, where that has changed. Most edits change fields only: like the next, it is made when it is needed. */
  #spots: Map<string, Spot | undefined> | undefined;
  /** Who names an id, where that has changed. */
  #referrers: Map<string, Set<string>> | undefined;

  constructor(base: Plan) {
    this.#base = base;
    this.#bearings = bearingsOf(base);
  }

  /** The plan as it is now; its copies are still open. */
  get plan(): Plan {
    return (this.#open.get("plan") ?? this.#base) as Plan; // what was written to it was read by its schema
  }

  /** Where a thing stands now. */
  place(id: string): Place | undefined {
    const spot = this.#spot(id);
    if (spot?.id !== id) return undefined;
    const { kind, parent: above, field } = spot;
    const list = above === undefined ? undefined : this.#lists.in(this.#open.get(above), field);
    if (above === undefined || list === undefined) return placeAt(spot, this.plan, this);
    const index = list.positionOf(id);
    const node = list.at(index);
    return node && { kind, node, parent: this.place(above), field, index };
  }

  /** How many things stand in a list of another now. */
  countIn(parent: Place, field: string): number {
    return this.#listIn(parent, field).length;
  }

  /** The id of the last thing in a list of another now, one left out; null where there is none. */
  lastIn(parent: Place, field: string, but?: string): string | null {
    const list = this.#listIn(parent, field);
    const last = idIn(list, list.length - 1);
    return last === but && last !== null ? idIn(list, list.length - 2) : last;
  }

  /** The id of what stands before a thing in its list now; null where it comes first, or stands in none. */
  siblingBefore({ parent, field, index }: Place): string | null {
    return parent === undefined || index === undefined ? null : idIn(this.#listIn(parent, field), index - 1);
  }

  /** Whether a thing stands in a list of another now. */
  standsIn(id: string, parent: Place, field: string): boolean {
    const place = this.place(id);
    return place?.parent !== undefined && place.field === field && nameOf(place.parent) === nameOf(parent);
  }

  /** The id in the plan that differs from this one at most in case. */
  holderOf(id: string): string | undefined {
    return this.#spot(id)?.id;
  }

  /** The ids of the things that name an id now. */
  referrersOf(id: string): readonly string[] {
    const changed = this.#referrers?.get(id);
    return changed === undefined ? (this.#bearings.referrers.get(id) ?? []) : [...changed];
  }

  /** Writes a field of a thing; undefined takes it away. New fields get their place in the order of the model. */
  setField(place: Place, field: string, value: unknown): void {
    const isReference = namesOthersIn(place.kind, field);
    const before = isReference ? referencesOf({ ...place, node: this.#open.get(nameOf(place)) ?? place.node }) : noIds;
    let node = this.#openNode(place);
    if (value === undefined) delete node[field];
    else if (Object.hasOwn(node, field)) node[field] = value;
    else node = this.#put(place, inModelOrder(place.kind, { ...node, [field]: value }));
    if (isReference) this.#recount(nameOf(place), before, referencesOf({ ...place, node }));
  }

  /** Puts a thing into a list behind another, or first; or a part into the plan. */
  insert(kind: Kind, node: Node, parent: Place, field: string, after: string | null): void {
    const isPart = parts.has(kind);
    const holder = this.#openNode(parent);
    let index: number | undefined;
    if (isPart) this.#put(parent, inModelOrder(parent.kind, { ...holder, [field]: node }));
    else index = this.#insertInto(holder, field, node, after);
    walkFrom({ kind, node, parent, field, index }, (place) => {
      const id = nameOf(place);
      this.#openSpots().set(id.toLowerCase(), spotOf(place, id));
      this.#recount(id, noIds, referencesOf(place));
    });
  }

  /** Takes a thing out of where it stands. */
  take(place: Place): void {
    const { parent, field, index } = place;
    if (parent === undefined) return;
    walkFrom(place, (inner) => {
      const id = nameOf(inner);
      this.#openSpots().set(id.toLowerCase(), undefined);
      this.#recount(id, referencesOf(inner), noIds);
      this.#open.delete(id);
    });
    const holder = this.#openNode(parent);
    if (index === undefined) delete holder[field];
    else this.#removeFrom(holder, field, index);
  }

  /** The next plan, frozen and with its index; the same plan where nothing was written. */
  finish(): Plan {
    const { plan } = this;
    if (this.#open.size === 0) return plan;
    this.#lists.settle();
    for (const copy of this.#made) Object.freeze(copy);
    carryBearings(plan, this.#nextBearings());
    return rememberPlanFrom([this.#base], plan);
  }

  #nextBearings(): Bearings {
    if (this.#spots === undefined && this.#referrers === undefined) return this.#bearings;
    const { spots, referrers } = this.#bearings;
    const named = new Map<string, readonly string[] | undefined>();
    for (const [id, by] of this.#referrers ?? []) named.set(id, by.size > 0 ? [...by] : undefined);
    return { spots: this.#spots === undefined ? spots : spots.with(this.#spots), referrers: referrers.with(named) };
  }

  #spot(id: string): Spot | undefined {
    const key = id.toLowerCase();
    return this.#spots?.has(key) === true ? this.#spots.get(key) : this.#bearings.spots.get(key);
  }

  #openSpots(): Map<string, Spot | undefined> {
    this.#spots ??= new Map();
    return this.#spots;
  }

  #openNode(place: Place): OpenNode {
    return this.#open.get(nameOf(place)) ?? this.#put(place, { ...place.node });
  }

  /** Puts another object in the place of a thing's own, and returns it. */
  #put(place: Place, node: OpenNode): OpenNode {
    const { parent, field, index } = place;
    this.#open.set(nameOf(place), node);
    this.#made.add(node);
    if (parent === undefined) return node;
    const holder = this.#openNode(parent);
    if (index === undefined) holder[field] = node;
    else this.#replaceIn(holder, field, index, node);
    return node;
  }

  #openList(holder: OpenNode, field: string): Node[] {
    const list = holder[field] as Node[]; // a field in which things stand
    if (this.#made.has(list)) return list;
    const copy = [...list];
    this.#made.add(copy);
    holder[field] = copy;
    return copy;
  }

  /** Puts a thing into a list behind another, or first; returns its position. */
  #insertInto(holder: OpenNode, field: string, node: Node, after: string | null): number {
    const long = this.#lists.in(holder, field);
    if (long !== undefined) return long.insert(node, after);
    const list = this.#openList(holder, field);
    const index = after === null ? 0 : positionIn(list, after, list.length - 1) + 1;
    if (index === 0)
      list.unshift(node); // in half the time
    else list.splice(index, 0, node);
    this.#lists.note(holder, field, list, index);
    return index;
  }

  #replaceIn(holder: OpenNode, field: string, index: number, node: Node): void {
    const long = this.#lists.in(holder, field);
    if (long !== undefined) long.replace(node);
    else this.#openList(holder, field)[index] = node;
  }

  #removeFrom(holder: OpenNode, field: string, index: number): void {
    const long = this.#lists.in(holder, field);
    if (long !== undefined) {
      long.remove(index);
      return;
    }
    const list = this.#openList(holder, field);
    list.splice(index, 1);
    this.#lists.note(holder, field, list, index);
  }

  #listIn(parent: Place, field: string): Things {
    return this.#lists.in(this.#open.get(nameOf(parent)), field) ?? (parent.node[field] as readonly Node[]); // a field in which things stand
  }

  #recount(by: string, before: ReadonlySet<string>, after: ReadonlySet<string>): void {
    for (const id of before) if (!after.has(id)) this.#openReferrers(id).delete(by);
    for (const id of after) if (!before.has(id)) this.#openReferrers(id).add(by);
  }

  #openReferrers(id: string): Set<string> {
    this.#referrers ??= new Map();
    const open = this.#referrers.get(id) ?? new Set(this.#bearings.referrers.get(id));
    this.#referrers.set(id, open);
    return open;
  }
}

const noIds: ReadonlySet<string> = /* @__PURE__ */ new Set();

const idIn = (list: Things, index: number): string | null => {
  const id = index < 0 ? undefined : list.at(index)?.["id"];
  return typeof id === "string" ? id : null;
};

const nameOf = (place: Place): string => idAt(place) ?? "";

const referencesOf = (place: Place): ReadonlySet<string> => {
  let ids: Set<string> | undefined;
  eachReference(place, ({ id }) => {
    ids ??= new Set();
    ids.add(id);
  });
  return ids ?? noIds;
};
