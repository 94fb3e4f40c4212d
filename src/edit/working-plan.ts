import type { Kind } from "../model/kind.js";
import { idAt, type Place } from "../model/place.js";
import type { Plan } from "../model/plan.js";
import { carryIndex, indexOf, type PlanIndex, placeAt, type Spot, spotOf } from "../model/plan-index.js";
import { positionIn } from "../model/position-in.js";
import { fieldsOf } from "../model/read-thing.js";
import { eachReference, namesOthersIn } from "../model/references.js";
import { walkFrom } from "../model/walk-places.js";

type Node = Place["node"];
type OpenNode = Record<string, unknown>;

/**
 * A plan on its way to the next: what is changed is copied once, down from the plan, and then written to; all else stays what it was.
 * Where things stand and who names them is kept up with each step, so that the next plan has its index when it is finished.
 */
export class WorkingPlan {
  readonly #base: Plan;
  readonly #index: PlanIndex;
  /** Copies that may be written to, by the id of their thing. */
  readonly #open = new Map<string, OpenNode>();
  #lists: Set<readonly unknown[]> | undefined;
  /** Every copy, those of things taken out among them: all are frozen in the end. */
  readonly #made: OpenNode[] = [];
  readonly #spots = new Map<string, Spot | undefined>();
  readonly #referrers = new Map<string, readonly string[] | undefined>();

  constructor(base: Plan) {
    this.#base = base;
    this.#index = indexOf(base);
  }

  /** The plan as it is now; its copies are still open. */
  get plan(): Plan {
    return (this.#open.get("plan") ?? this.#base) as Plan; // what was written to it was read by its schema
  }

  /** Where a thing stands now. */
  place(id: string): Place | undefined {
    if (this.#open.size === 0) return this.#index.place(id);
    const key = id.toLowerCase();
    const spot = this.#spots.has(key) ? this.#spots.get(key) : this.#index.bearings.spots.get(key);
    return spot?.id === id ? placeAt(spot, this.plan, this) : undefined;
  }

  /** The id in the plan that differs from this one at most in case. */
  holderOf(id: string): string | undefined {
    const key = id.toLowerCase();
    return (this.#spots.has(key) ? this.#spots.get(key) : this.#index.bearings.spots.get(key))?.id;
  }

  /** The ids of the things that name an id now. */
  referrersOf(id: string): readonly string[] {
    return (this.#referrers.has(id) ? this.#referrers.get(id) : this.#index.bearings.referrers.get(id)) ?? [];
  }

  /** Writes a field of a thing; undefined takes it away. New fields get their place in the order of the model. */
  setField(place: Place, field: string, value: unknown): void {
    const isReference = namesOthersIn(place.kind, field);
    const before = isReference ? referencesOf({ ...place, node: this.#open.get(nameOf(place)) ?? place.node }) : noIds;
    let node = this.#openNode(place);
    if (value === undefined) delete node[field];
    else if (Object.hasOwn(node, field)) node[field] = value;
    else node = this.#put(place, inOrder(place.kind, { ...node, [field]: value }));
    if (isReference) this.#recount(nameOf(place), before, referencesOf({ ...place, node }));
  }

  /** Puts a thing into a list behind another, or first; or a part into the plan. */
  insert(kind: Kind, node: Node, parent: Place, field: string, after: string | null): void {
    const isPart = partFields.has(field) && parent.kind === "plan";
    const holder = this.#openNode(parent);
    let index: number | undefined;
    if (isPart) this.#put(parent, inOrder(parent.kind, { ...holder, [field]: node }));
    else {
      const list = this.#openList(holder, field);
      index = after === null ? 0 : positionIn(list, after, 0) + 1;
      list.splice(index, 0, node);
    }
    walkFrom({ kind, node, parent, field, index }, (place) => {
      const id = nameOf(place);
      this.#spots.set(id.toLowerCase(), spotOf(place, id));
      this.#recount(id, noIds, referencesOf(place));
    });
  }

  /** Takes a thing out of where it stands. */
  take(place: Place): void {
    const { parent, field, index } = place;
    if (parent === undefined) return;
    walkFrom(place, (inner) => {
      const id = nameOf(inner);
      this.#spots.set(id.toLowerCase(), undefined);
      this.#recount(id, referencesOf(inner), noIds);
      this.#open.delete(id);
    });
    const holder = this.#openNode(parent);
    if (index === undefined) delete holder[field];
    else this.#openList(holder, field).splice(index, 1);
  }

  /** The next plan, frozen and with its index; the same plan where nothing was written. */
  finish(): Plan {
    const { plan } = this;
    if (this.#open.size === 0) return plan;
    for (const node of this.#made) Object.freeze(node);
    for (const list of this.#lists ?? []) Object.freeze(list);
    const { spots, referrers } = this.#index.bearings;
    carryIndex(plan, { spots: spots.with(this.#spots), referrers: referrers.with(this.#referrers) });
    return plan;
  }

  #openNode(place: Place): OpenNode {
    return this.#open.get(nameOf(place)) ?? this.#put(place, { ...place.node });
  }

  /** Puts another object in the place of a thing's own, and returns it. */
  #put(place: Place, node: OpenNode): OpenNode {
    const { parent, field, index } = place;
    this.#open.set(nameOf(place), node);
    this.#made.push(node);
    if (parent === undefined) return node;
    const holder = this.#openNode(parent);
    if (index === undefined) holder[field] = node;
    else this.#openList(holder, field)[index] = node;
    return node;
  }

  #openList(holder: OpenNode, field: string): Node[] {
    const list = holder[field] as Node[]; // a field in which things stand
    if (this.#lists?.has(list)) return list;
    const copy = [...list];
    this.#lists ??= new Set();
    this.#lists.add(copy);
    holder[field] = copy;
    return copy;
  }

  #recount(by: string, before: ReadonlySet<string>, after: ReadonlySet<string>): void {
    for (const id of before)
      if (!after.has(id))
        this.#referrers.set(
          id,
          this.referrersOf(id).filter((one) => one !== by),
        );
    for (const id of after) if (!before.has(id)) this.#referrers.set(id, [...this.referrersOf(id), by]);
  }
}

const noIds: ReadonlySet<string> = /* @__PURE__ */ new Set();

const partFields: ReadonlySet<string> = /* @__PURE__ */ new Set(["vision", "alignment", "listening", "policy", "response"]);

const nameOf = (place: Place): string => idAt(place) ?? "";

const referencesOf = (place: Place): ReadonlySet<string> => {
  const ids = new Set<string>();
  eachReference(place, ({ id }) => ids.add(id));
  return ids;
};

/** The same fields in the order in which the model writes them. */
const inOrder = (kind: Kind, node: OpenNode): OpenNode => {
  const ordered: OpenNode = {};
  for (const field of fieldsOf(kind)) if (Object.hasOwn(node, field)) ordered[field] = node[field];
  return ordered;
};
