import { addToGroup } from "../../base/add-to-group.js";
import { isRecord } from "../../base/is-record.js";
import { type ChildList, childLists } from "../../model/find/child-lists.js";
import { idAt, type Place } from "../../model/find/place.js";
import { indexOf } from "../../model/find/plan-index.js";
import type { Kind } from "../../model/kind.js";
import type { Plan } from "../../model/plan.js";
import { changedPart } from "./changed-part.js";
import { childrenIn, placeOfChild, placeOfPlan } from "./children-in.js";
import { nothing, type Observer } from "./observer.js";
import { type Mark, Pattern } from "./pattern.js";
import type { Reads, Stale } from "./reads.js";
import { Seen } from "./seen.js";
import { Tallies, type Tally } from "./tallies.js";

/** What was seen of a plan. It is never changed, so that several later plans can be compared with it. */
export interface Observation {
  /** The plan with all that stands in it. */
  readonly seen: Seen;
  /** How the observers fared. */
  readonly tallies: Tallies;
  /** Whether everything has an id of its own, so that a later plan can be compared. */
  readonly isOrderly: boolean;
  /** Where the observers begin; the patterns that follow are kept with it. */
  readonly start: Pattern;
}

/** The observers of a plan, by kind. */
export class Observers {
  readonly #all: readonly Observer<object>[];
  readonly #byKind = new Map<Kind, number[]>();
  readonly #reads: Reads;

  constructor(all: readonly Observer<object>[], reads: Reads) {
    this.#all = all;
    this.#reads = reads;
    for (const [at, { on }] of all.entries()) for (const kind of on) addToGroup(this.#byKind, kind, at);
  }

  /** Looks at a plan for the first time. */
  observe(plan: Plan): Observation {
    const round = new Round(plan, this, new Tallies(), Pattern.start());
    const seen = round.first(placeOfPlan(plan));
    return { seen, tallies: round.tallies, isOrderly: round.isOrderly, start: round.start };
  }

  /** Looks at a plan of which an earlier version was seen: only at what is stale. */
  observeAgain(plan: Plan, before: Observation, stale: Stale): Observation {
    const round = new Round(plan, this, before.tallies.copy(), before.start, new Touched(plan, stale));
    const seen = round.again(placeOfPlan(plan), before.seen);
    const { tallies, isOrderly, start } = round;
    return { seen, tallies, isOrderly, start };
  }

  /** How an observer fared with the things of a kind; undefined where it spoke of none. */
  tallyOf({ tallies }: Observation, observer: number, kind: Kind): Tally | undefined {
    return tallies.of(kind, this.of(kind).indexOf(observer));
  }

  /** The things of which the observers have something to say, by the observer's position, in the order of the document. */
  toldIn({ seen }: Observation): readonly (readonly Seen[])[] {
    const told: Seen[][] = this.#all.map(() => []);
    for (const of of seen.telling) for (const at of of.said?.keys() ?? []) told[at]?.push(of);
    return told;
  }

  /** The positions of the observers of a kind. */
  of(kind: Kind): readonly number[] {
    return this.#byKind.get(kind) ?? none;
  }

  /** Has an observer look at a thing. */
  look(at: number, place: Place, id: string | undefined): object | typeof nothing | undefined {
    this.#reads.begin(id, at);
    const value = this.#all[at]?.look(place);
    this.#reads.begin(undefined);
    return value;
  }
}

const none: readonly number[] = [];

/** What of a plan has to be looked at again, and how to get there. */
class Touched {
  readonly #stale: Stale;
  readonly #places: ReturnType<typeof indexOf>;
  /** By thing and field, the positions of what is stale in it or holds something stale. */
  readonly #within = new Map<string, Map<string, Set<number>>>();

  constructor(plan: Plan, stale: Stale) {
    this.#stale = stale;
    this.#places = indexOf(plan);
    for (const id of stale.things) this.#mark(id);
    for (const ids of stale.byObserver.values()) for (const id of ids) this.#mark(id);
  }

  isStale(id: string): boolean {
    return this.#stale.things.has(id);
  }

  isStaleFor(id: string, observer: number): boolean {
    return this.#stale.byObserver.get(observer)?.has(id) === true;
  }

  /** Positions, in a field of a thing, of what has to be looked at again. */
  within(id: string, field: string): ReadonlySet<number> {
    return this.#within.get(id)?.get(field) ?? nowhere;
  }

  isTouched(id: string): boolean {
    return this.#stale.things.has(id) || this.#within.has(id) || [...this.#stale.byObserver.values()].some((ids) => ids.has(id));
  }

  #mark(id: string): void {
    for (let place = this.#places.place(id); place?.parent !== undefined; place = place.parent) {
      const parent = idAt(place.parent) ?? "";
      const fields = this.#within.get(parent) ?? new Map<string, Set<number>>();
      this.#within.set(parent, fields);
      const positions = fields.get(place.field) ?? new Set();
      fields.set(place.field, positions);
      const position = place.index ?? 0;
      if (positions.has(position)) return;
      positions.add(position);
    }
  }
}

const nowhere: ReadonlySet<number> = /* @__PURE__ */ new Set();

/** One look at a plan. */
class Round {
  isOrderly = true;
  readonly #places: ReturnType<typeof indexOf>;
  readonly #observers: Observers;
  readonly tallies: Tallies;
  readonly start: Pattern;
  readonly #touched: Touched | undefined;

  constructor(plan: Plan, observers: Observers, tallies: Tallies, start: Pattern, touched?: Touched) {
    this.#places = indexOf(plan);
    this.#observers = observers;
    this.tallies = tallies;
    this.start = start;
    this.#touched = touched;
  }

  /** Looks at a thing, and at all that stands in it, for the first time. */
  first(place: Place): Seen {
    const { kind, node } = place;
    const id = idAt(place);
    if (id === undefined || this.#places.place(id)?.node !== node) this.isOrderly = false; // another has the same id
    const [pattern, said] = this.#look(place, id, undefined);
    let children: (readonly Seen[])[] | undefined;
    for (const [at, list] of childLists[kind].entries()) {
      const seen = this.#firstChildren(place, list);
      if (seen === empty) continue;
      children ??= childLists[kind].map(() => empty);
      children[at] = seen;
    }
    this.tallies.add(kind, pattern, 1);
    return new Seen(kind, node, id ?? "", pattern, said, children ?? noChildren);
  }

  #firstChildren(place: Place, list: ChildList): readonly Seen[] {
    const nodes = childrenIn(place.node, list.field);
    if (nodes.length === 0) return empty;
    const seen: Seen[] = [];
    for (let at = 0; at < nodes.length; at++) {
      if (isRecord(nodes[at])) seen.push(this.first(placeOfChild(place, list, at)));
      else this.isOrderly = false;
    }
    return seen;
  }

  /** Looks again at what is stale in a thing that was seen. */
  again(place: Place, before: Seen): Seen {
    const { id, node, kind } = before;
    if (node === place.node && this.#touched?.isTouched(id) !== true) return before;
    const [pattern, said] = this.#look(place, id, before);
    const children = childLists[kind].map((list, at) => this.#childrenAgain(place, list, before, before.children[at] ?? empty));
    this.tallies.add(kind, before.pattern, -1);
    this.tallies.add(kind, pattern, 1);
    return new Seen(kind, place.node, id, pattern, said, children.every((list) => list === empty) ? noChildren : children);
  }

  #childrenAgain(place: Place, list: ChildList, before: Seen, seen: readonly Seen[]): readonly Seen[] {
    const [was, is] = [childrenIn(before.node, list.field), childrenIn(place.node, list.field)];
    const touched = this.#touched?.within(before.id, list.field) ?? nowhere;
    const part = changedPart(was, is);
    if (part.before.length + part.after.length + touched.size === 0) return seen;
    const left = new Map(part.before.map((at) => seen[at]).flatMap((one) => (one === undefined ? [] : [[one.id, one] as const])));
    const middle = part.after.map((at) => {
      if (!isRecord(is[at])) this.isOrderly = false;
      const child = placeOfChild(place, list, at);
      const known = left.get(idAt(child) ?? "");
      left.delete(known?.id ?? "");
      return known === undefined ? this.first(child) : this.again(child, known);
    });
    for (const gone of left.values()) this.#forget(gone);
    const all = [...seen.slice(0, part.first), ...middle, ...seen.slice(seen.length - part.last)];
    const [from, to] = [part.first, is.length - part.last];
    for (const at of touched) {
      const one = all[at];
      if ((at < from || at >= to) && one !== undefined) all[at] = this.again(placeOfChild(place, list, at), one);
    }
    return all;
  }

  #forget(seen: Seen): void {
    this.tallies.add(seen.kind, seen.pattern, -1);
    for (const list of seen.children) for (const child of list) this.#forget(child);
  }

  /** Has the observers look at a thing: all, or where it was seen before those for which it is stale. */
  #look(place: Place, id: string | undefined, before: Seen | undefined): readonly [Pattern, ReadonlyMap<number, object> | undefined] {
    const isStale = before === undefined || before.node !== place.node || this.#touched?.isStale(before.id) === true;
    let pattern = this.start;
    let said: Map<number, object> | undefined;
    for (const [position, at] of this.#observers.of(place.kind).entries()) {
      const isKept = !isStale && this.#touched?.isStaleFor(before.id, at) !== true;
      const value = isKept ? keptOf(before, position, at) : this.#observers.look(at, place, id);
      const mark: Mark = value === undefined ? 0 : value === nothing ? 1 : 2;
      pattern = pattern.with(mark);
      if (typeof value === "object") {
        said ??= new Map();
        said.set(at, value);
      }
    }
    return [pattern, said];
  }
}

const keptOf = ({ pattern, said }: Seen, position: number, at: number): object | typeof nothing | undefined =>
  said?.get(at) ?? (pattern.marks[position] === 1 ? nothing : undefined);

const empty: readonly Seen[] = [];
const noChildren: readonly (readonly Seen[])[] = [];
