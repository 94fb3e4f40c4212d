import { sameJson } from "../../base/json/same-json.js";
import type { ConflictType } from "../../model/conflict.js";
import { type ChildList, childLists } from "../../model/find/child-lists.js";
import type { Place } from "../../model/find/place.js";
import type { Kind } from "../../model/kind.js";
import { keyOfList } from "../../model/list-keys.js";
import { fieldsOf, hasRulesAcrossFields, readThing } from "../../model/read/read-thing.js";
import { mergeExt } from "./merge-ext.js";
import { mergeJourneys } from "./merge-journeys.js";
import { mergeOrder } from "./merge-order.js";
import { type MergedValue, mergeValues, pickOne, type Wishes } from "./merge-values.js";
import { idsIn, parentOf, type ThreeWay, type Versions } from "./three-way.js";

type Node = Place["node"];

/** A conflict before it is known what would settle it. */
export interface Dispute {
  readonly type: ConflictType;
  readonly id: string;
  readonly kind: Kind;
  readonly field?: string;
  readonly base?: unknown;
  readonly ours?: unknown;
  readonly theirs?: unknown;
}

/** Values that a field is given whatever the versions say, by id and field; undefined takes it away. */
export type Overrides = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** Builds the merged plan from its root, sharing what is the same in a version, and notes what is disputed on the way. */
export class MergeTree {
  readonly disputes: Dispute[] = [];
  readonly #way: ThreeWay;
  readonly #overrides: Overrides;

  constructor(way: ThreeWay, overrides: Overrides) {
    this.#way = way;
    this.#overrides = overrides;
  }

  /** A thing with all that stands in it. */
  build(id: string): Node {
    const versions = this.#way.versions(id);
    const [base, ours, theirs] = [versions.base?.node, versions.ours?.node, versions.theirs?.node];
    const kind = (versions.ours ?? versions.theirs ?? versions.base)?.kind ?? "plan";
    this.#disputeStanding(id, kind, versions);
    if (ours !== undefined && ours === theirs && ours === base) return ours;
    const fields = this.#mergeFields(id, kind, versions);
    const built: Record<string, unknown> = {};
    const lists = new Map(childLists[kind].map((list) => [list.field, list]));
    for (const field of fieldsOf(kind)) {
      const list = lists.get(field);
      const value = list === undefined ? fields.get(field) : this.#mergeList(id, kind, list, versions);
      if (value !== undefined) built[field] = value;
    }
    return [ours, theirs, base].find((node) => node !== undefined && isSame(node, built)) ?? Object.freeze(built);
  }

  #disputeStanding(id: string, kind: Kind, { base, ours, theirs }: Versions): void {
    const standing = this.#way.standing(id);
    const nodes = { base: base?.node, ours: ours?.node, theirs: theirs?.node };
    if (standing?.isKept === true) this.disputes.push({ type: "set/remove", id, kind, ...nodes });
    const parents = { base: parentOf(base), ours: parentOf(ours), theirs: parentOf(theirs) };
    if (standing?.isTorn === true) this.disputes.push({ type: base === undefined ? "add/add" : "move/move", id, kind, ...parents });
  }

  #mergeFields(id: string, kind: Kind, versions: Versions): ReadonlyMap<string, unknown> {
    const held = new Set(childLists[kind].map(({ field }) => field));
    const own = fieldsOf(kind).filter((field) => !held.has(field));
    const [base, ours, theirs] = [versions.base?.node, versions.ours?.node, versions.theirs?.node];
    const only = ours === undefined ? theirs : theirs === undefined ? ours : undefined;
    const fields = new Map<string, unknown>();
    const disputes: Dispute[] = [];
    for (const field of own) {
      const sides = { base: base?.[field], ours: ours?.[field], theirs: theirs?.[field] };
      const {
        value,
        isSettled,
        wishes = sides,
      }: MergedField = only === undefined ? mergeField(kind, field, sides, base !== undefined) : { value: only[field], isSettled: true };
      fields.set(field, value);
      const type = field === "journey" ? "journey" : base === undefined ? "add/add" : "set/set";
      if (!isSettled) disputes.push({ type, id, kind, field, ...wishes });
    }
    const isTogether =
      only !== undefined || !hasRulesAcrossFields(kind) || readThing(kind, Object.fromEntries(fields), []).problems === undefined;
    if (!isTogether) this.#fallBack(id, kind, versions, fields, disputes);
    for (const [field, value] of this.#overrides.get(id) ?? []) fields.set(field, value);
    for (const dispute of disputes) if (this.#overrides.get(id)?.has(dispute.field ?? "") !== true) this.disputes.push(dispute);
    return fields;
  }

  /** Fields that do not fit together are as they were; of a thing that is new, all as one side has them. */
  #fallBack(id: string, kind: Kind, { base, ours, theirs }: Versions, fields: Map<string, unknown>, disputes: Dispute[]): void {
    const whole = (base?.node ?? pickOne(ours?.node, theirs?.node) ?? {}) as Node; // one of the versions
    for (const field of fields.keys()) {
      const wishes = { base: base?.node[field], ours: ours?.node[field], theirs: theirs?.node[field] };
      fields.set(field, whole[field]);
      const isDisputed = !sameJson(wishes.ours, whole[field]) || !sameJson(wishes.theirs, whole[field]);
      if (isDisputed && !disputes.some((dispute) => dispute.field === field))
        disputes.push({ type: base === undefined ? "add/add" : "set/set", id, kind, field, ...wishes });
    }
  }

  #mergeList(id: string, kind: Kind, { field, kind: child }: ChildList, { base, ours, theirs }: Versions): unknown {
    const [was, mine, others] = [base, ours, theirs].map((place) => place?.node[field]);
    if (was !== undefined && was === mine && was === others && this.#way.dropped.size === 0) return was;
    const orders = {
      base: idsIn(base?.node[field], child),
      ours: idsIn(ours?.node[field], child),
      theirs: idsIn(theirs?.node[field], child),
    };
    const members = new Set([...orders.base, ...orders.ours, ...orders.theirs].filter((one) => this.#way.standing(one)?.parent === id));
    const isPart = ![base, ours, theirs].some((place) => Array.isArray(place?.node[field]));
    if (isPart) return members.size === 0 ? undefined : this.build(child);
    const { ids, isSettled } = mergeOrder(members, orders);
    if (!isSettled) this.disputes.push({ type: "order", id, kind, field, ...orders });
    const built = ids.map((one) => this.build(one));
    return (
      [ours, theirs, base].map((place) => place?.node[field]).find((list) => Array.isArray(list) && isSameList(list, built)) ??
      Object.freeze(built)
    );
  }
}

interface MergedField extends MergedValue {
  /** What the sides make of it where that is more than what they have. */
  readonly wishes?: Wishes;
}

const mergeField = (kind: Kind, field: string, { base, ours, theirs }: Wishes, isOld: boolean): MergedField => {
  if (field === "ext") {
    const merged = mergeExt(base, ours, theirs);
    return { ...merged, wishes: { base, ours: merged.ours, theirs: merged.theirs } };
  }
  if (!isOld) return sameJson(ours, theirs) ? { value: ours, isSettled: true } : { value: pickOne(ours, theirs), isSettled: false };
  return kind === "plan" && field === "journey"
    ? mergeJourneys({ base, ours, theirs })
    : mergeValues(base, ours, theirs, keyOfList(kind, field));
};

const isSame = (node: Node, built: Node): boolean => {
  const keys = Object.keys(built);
  return keys.length === Object.keys(node).length && keys.every((key) => Object.is(node[key], built[key]));
};

const isSameList = (list: readonly unknown[], built: readonly unknown[]): boolean =>
  list.length === built.length && built.every((item, index) => item === list[index]);
