import { sameJson } from "../../base/json/same-json.js";
import { compareText } from "../../base/text/compare-text.js";
import { idAt, type Place } from "../../model/find/place.js";
import { eachReference, type Reference } from "../../model/find/references.js";
import { walkPlaces } from "../../model/find/walk-places.js";
import type { Plan } from "../../model/plan.js";
import { eachRing, fieldsOfRelations } from "../../model/read/check-cycles.js";
import { reservedIds } from "../../model/reserved-ids.js";
import { lessOf } from "./less-of.js";
import type { Dispute } from "./merge-tree.js";
import type { ThreeWay } from "./three-way.js";

/**
 * Looks at what two versions came to as one plan: ids that are used twice, references to what is gone, ways that lead in a circle. What does not hold together is taken
 * back, a little more each time, and is a conflict; there is only so much to take back.
 */
export class SettleMerge {
  /** Fields that are given another value than the two versions come to. */
  readonly overrides = new Map<string, Map<string, unknown>>();
  /** What was taken back. */
  readonly disputes: Dispute[] = [];
  readonly #way: ThreeWay;

  constructor(way: ThreeWay) {
    this.#way = way;
  }

  /** Whether the plan holds together; where not, what does not is taken back, and the plan is to be built again. */
  settle(plan: Plan): boolean {
    const places: Place[] = [];
    walkPlaces(plan, (place) => places.push(place));
    const byId = new Map(places.map((place) => [idAt(place) ?? "", place]));
    return this.#settleIds(plan, places) && this.#settleReferences(places, byId) && this.#settleCircles(places, byId);
  }

  /** Of two ids that differ in case only, the one that was there stays, else the first. */
  #settleIds(plan: Plan, places: readonly Place[]): boolean {
    const holders = new Map<string, Place>();
    let isFine = true;
    for (const place of places) {
      const id = idAt(place) ?? "";
      const key = id.toLowerCase();
      const isTaken = place.index !== undefined && (reservedIds.has(key) || key === plan.id.toLowerCase());
      const other = holders.get(key);
      if (other === undefined && !isTaken) holders.set(key, place);
      else {
        isFine = false;
        this.#drop(other === undefined || this.#comesAfter(place, other) ? place : other, "add/add");
      }
    }
    return isFine;
  }

  #comesAfter(one: Place, other: Place): boolean {
    const isOld = (place: Place) => this.#way.versions(idAt(place) ?? "").base !== undefined;
    return isOld(one) === isOld(other) ? compareText(idAt(one) ?? "", idAt(other) ?? "") > 0 : isOld(other);
  }

  #settleReferences(places: readonly Place[], byId: ReadonlyMap<string, Place>): boolean {
    let isFine = true;
    const reviving = new Set<string>();
    for (const place of places)
      eachReference(place, (reference) => {
        const target = byId.get(reference.id);
        if (target !== undefined && (reference.kinds === "any" || reference.kinds.includes(target.kind))) return;
        isFine = false;
        if (target === undefined && this.#canRevive(reference)) {
          this.#way.revived.add(reference.id);
          reviving.add(reference.id);
        } else if (!reviving.has(reference.id)) this.#takeBack(place, reference, "set/remove"); // what was revived before and is still not there has nothing to stand in
      });
    return isFine;
  }

  /** Whether one side has what is named, so that it can be kept for the other. */
  #canRevive({ id, kinds }: Reference): boolean {
    const { ours, theirs } = this.#way.versions(id);
    const left = ours ?? theirs;
    return left !== undefined && !this.#way.revived.has(id) && !this.#way.dropped.has(id) && (kinds === "any" || kinds.includes(left.kind));
  }

  #settleCircles(places: readonly Place[], byId: ReadonlyMap<string, Place>): boolean {
    let isFine = true;
    eachRing(places, byId, (ring) => {
      isFine = false;
      const things = ring();
      const ids = new Set(things.map((place) => idAt(place) ?? ""));
      for (const place of things) this.#openRing(place, ids);
    });
    return isFine;
  }

  /** Gives the fields that close a ring what they held before; where they were as they are, they name what is on the ring no more. */
  #openRing(place: Place, ring: ReadonlySet<string>): void {
    const before = this.#way.versions(idAt(place) ?? "").base?.node;
    const changed = [...fieldsOfRelations].filter(
      (field) => before !== undefined && !sameJson(before[field], place.node[field]) && this.#isOn(place, field, ring),
    );
    for (const field of changed) this.#override(place, field, before?.[field], "move-cycle");
    if (before === undefined) eachReference(place, (reference) => ring.has(reference.id) && this.#takeBack(place, reference, "move-cycle"));
  }

  #isOn(place: Place, field: string, ring: ReadonlySet<string>): boolean {
    let isOn = false;
    eachReference(place, ({ id, path }) => {
      if (path[0] === field && ring.has(id)) isOn = true;
    });
    return isOn;
  }

  /** Takes a reference back: the field is as it was, else without it, else the thing is gone. */
  #takeBack(place: Place, { id, path }: Reference, type: Dispute["type"]): void {
    const field = String(path[0]);
    const before = this.#way.versions(idAt(place) ?? "").base?.node;
    const isTried = this.overrides.get(idAt(place) ?? "")?.has(field) === true;
    if (before !== undefined && !isTried && !sameJson(before[field], place.node[field])) this.#override(place, field, before[field], type);
    else {
      const less = lessOf(place, new Set([id]));
      if (less === undefined) this.#drop(place, type);
      else for (const [name, value] of Object.entries(less)) this.#override(place, name, value, type);
    }
  }

  #override(place: Place, field: string, value: unknown, type: Dispute["type"]): void {
    const id = idAt(place) ?? "";
    const fields = this.overrides.get(id) ?? new Map<string, unknown>();
    if (!fields.has(field)) {
      const { base, ours, theirs } = this.#way.versions(id);
      this.disputes.push({
        type,
        id,
        kind: place.kind,
        field,
        base: base?.node[field],
        ours: ours?.node[field],
        theirs: theirs?.node[field],
      });
    }
    this.overrides.set(id, fields.set(field, value));
  }

  #drop(place: Place, type: Dispute["type"]): void {
    const id = idAt(place) ?? "";
    if (this.#way.dropped.has(id)) return;
    this.#way.dropped.add(id);
    const { base, ours, theirs } = this.#way.versions(id);
    this.disputes.push({ type, id, kind: place.kind, base: base?.node, ours: ours?.node, theirs: theirs?.node });
  }
}
