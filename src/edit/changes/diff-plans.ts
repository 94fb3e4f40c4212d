import { sameJson } from "../../base/json/same-json.js";
import type { Change } from "../../model/change.js";
import { childLists } from "../../model/find/child-lists.js";
import { idAt, type Place } from "../../model/find/place.js";
import { indexOf } from "../../model/find/plan-index.js";
import type { Kind } from "../../model/kind.js";
import type { Plan } from "../../model/plan.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import { impossibleChange } from "../edit-errors.js";
import { Transaction } from "../transaction.js";
import { longestRun } from "./longest-run.js";
import { rememberChanges } from "./ready-changes.js";
import { sameEnds } from "./same-ends.js";

type Node = Place["node"];

/**
 * Returns the changes that lead from one plan to another of the same id, by the ids of things: fields set, things added, moved to another parent or another place in
 * their list, and removed. `applyChanges(a, diffPlans(a, b))` equals `b`. What the two share is passed over, so that it takes time for what differs, not for what is there.
 * Throws `change` for plans with different ids.
 *
 * @example
 * ```ts
 * import { createPlan, diffPlans, editPlan } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" }).channel({ id: "forum", name: "Forum" }).channel({ id: "blog", name: "Blog" }).build();
 * const next = editPlan(plan, (tx) => tx.move("channel", "blog", { after: null })).plan;
 * diffPlans(plan, next).map(({ op, kind }) => `${op} ${kind}`); // => ["move channel"]
 * ```
 */
export const diffPlans = (a: Plan, b: Plan): readonly Change[] => {
  assertPlan(a, ["a"]);
  assertPlan(b, ["b"]);
  if (a.id !== b.id) throw impossibleChange(`“${a.id}” and “${b.id}” are two plans, not two versions of one.`, { a: a.id, b: b.id });
  if (a === b) return none;
  const steps = new Steps(a, b);
  steps.lead(rootOf(b), rootOf(a));
  steps.removeGone();
  return rememberChanges(Object.freeze(steps.transaction.changes.map((change) => Object.freeze(change))));
};

const none: readonly Change[] = /* @__PURE__ */ Object.freeze([]);

const rootOf = (plan: Plan): Place => ({ kind: "plan", node: plan as unknown as Node, parent: undefined, field: "", index: undefined }); // a plan has fields like any thing

/** The steps from one plan towards another, each done at once, so that each is written down as it will be met. */
class Steps {
  readonly transaction: Transaction;
  readonly #target: Plan;
  readonly #gone: string[] = [];

  constructor(a: Plan, b: Plan) {
    this.transaction = new Transaction(a);
    this.#target = b;
  }

  /** Makes a thing and what stands in it what it is in the target. */
  lead(to: Place, from: Place): void {
    if (to.node === from.node) return;
    this.#setFields(to, from);
    for (const { field, kind } of childLists[to.kind]) {
      const [here, there] = [from.node[field], to.node[field]];
      if (here === there) continue;
      if (Array.isArray(there)) this.#leadList(to, field, kind, there);
      else this.#leadPart(to, field, kind, here as Node | undefined, there as Node | undefined);
    }
  }

  /** Takes out what the target has no more, once all that it keeps has been moved out of it. */
  removeGone(): void {
    if (this.#gone.length === 0) return;
    const target = indexOf(this.#target);
    for (const id of this.#gone) {
      const place = this.transaction.working.place(id);
      if (place !== undefined && target.place(id)?.kind !== place.kind) this.transaction.remove(place);
    }
  }

  #setFields({ kind, node }: Place, from: Place): void {
    const held = new Set(childLists[kind].map(({ field }) => field));
    for (const field of new Set([...Object.keys(from.node), ...Object.keys(node)]))
      if (!held.has(field) && !sameJson(from.node[field], node[field])) this.transaction.write(this.#now(from), field, node[field]);
  }

  #leadPart(holder: Place, field: string, kind: Kind, here: Node | undefined, there: Node | undefined): void {
    const place = (node: Node): Place => ({ kind, node, parent: holder, field, index: undefined });
    if (here !== undefined && there !== undefined) this.lead(place(there), place(here));
    else if (there !== undefined) this.#insert(place(there), null);
    else this.#gone.push(kind);
  }

  #leadList(holder: Place, field: string, kind: Kind, target: readonly Node[]): void {
    const now = this.#now(holder).node[field] as readonly Node[]; // a field in which things stand
    const { head, tail } = sameEnds(now, target);
    const staying = this.#stayingBetween(now, target, head, tail);
    const later = now.length - target.length;
    for (let index = 0; index < target.length; index++) {
      const isEnd = index < head || index >= target.length - tail;
      const node = target[index];
      if (node === undefined || (isEnd && node === now[index < head ? index : index + later])) continue;
      const place: Place = { kind, node, parent: holder, field, index };
      const id = String(node["id"]);
      const before = index === 0 ? null : String(target[index - 1]?.["id"]);
      const at = this.transaction.working.place(id);
      if (at?.kind !== kind) this.#insert(place, before);
      else {
        if (!isEnd && !staying.has(id)) this.transaction.move(at, this.#now(holder), before);
        this.lead(place, at);
      }
    }
  }

  /** The ids of what stays where it is between two ends that are the same; notes what is gone from there. */
  #stayingBetween(now: readonly Node[], target: readonly Node[], head: number, tail: number): ReadonlySet<unknown> {
    const places = new Map<unknown, number>();
    for (let index = head; index < now.length - tail; index++) places.set(now[index]?.["id"], index);
    const kept: number[] = [];
    const wanted = new Set<unknown>();
    for (let index = head; index < target.length - tail; index++) {
      const id = target[index]?.["id"];
      const position = places.get(id);
      wanted.add(id);
      if (position !== undefined) kept.push(position);
    }
    for (const id of places.keys()) if (typeof id === "string" && !wanted.has(id)) this.#gone.push(id);
    return new Set([...longestRun(kept)].map((position) => now[kept[position] ?? 0]?.["id"]));
  }

  /** Puts a thing in without what is there already in another place, which is then led to it. */
  #insert(place: Place, after: string | null): void {
    const { kind, node, parent } = place;
    if (parent === undefined) return;
    const holder = place.index === undefined ? undefined : this.transaction.working.holderOf(String(node["id"]));
    const clashing = holder === undefined ? undefined : this.transaction.working.place(holder);
    if (clashing !== undefined) this.transaction.remove(clashing);
    const fresh = this.#withoutKept(kind, node);
    this.transaction.insert(kind, fresh, this.#now(parent), after);
    this.lead(place, this.#now({ ...place, node: fresh }));
  }

  #withoutKept(kind: Kind, node: Node): Node {
    const lists: Record<string, readonly Node[]> = {};
    for (const list of childLists[kind]) {
      const children = node[list.field];
      if (!Array.isArray(children)) continue;
      const things: readonly Node[] = children;
      const left = things
        .filter(({ id }) => this.transaction.working.holderOf(String(id)) === undefined)
        .map((child) => this.#withoutKept(list.kind, child));
      if (left.length < things.length || left.some((child, index) => child !== things[index])) lists[list.field] = left;
    }
    return Object.keys(lists).length === 0 ? node : { ...node, ...lists };
  }

  /** The same thing as it stands now. */
  #now(place: Place): Place {
    return this.transaction.find(place.kind, idAt(place) ?? "");
  }
}
