import { sameJson } from "../base/json/same-json.js";
import { createProblem } from "../base/problems/create-problem.js";
import { errorOfProblem } from "../base/problems/error-of-problem.js";
import { formatPath } from "../base/problems/format-path.js";
import type { Change } from "../model/change.js";
import { idAt, type Place, pathOf } from "../model/find/place.js";
import { namesOthersIn } from "../model/find/references.js";
import { unknownId } from "../model/find/unknown-id.js";
import { walkFrom } from "../model/find/walk-places.js";
import type { Kind } from "../model/kind.js";
import { kinds } from "../model/kinds.js";
import { optionalParts, parts } from "../model/parts.js";
import type { Plan } from "../model/plan.js";
import { hasRulesAcrossFields, readField, readThing } from "../model/read/read-thing.js";
import { reservedIds } from "../model/reserved-ids.js";
import type { Path } from "../model/values/path.js";
import { checkEdit } from "./changes/check-edit.js";
import { setChange } from "./changes/set-change.js";
import { Detaching } from "./detaching.js";
import { impossibleChange, notInList, stillReferenced, wrongParent } from "./edit-errors.js";
import { lessOf } from "./merge/less-of.js";
import { othersNaming } from "./others-naming.js";
import { WorkingPlan } from "./working-plan.js";

type Node = Place["node"];
type Fields = Readonly<Record<string, unknown>>;

/** The steps from one plan to the next: each is checked by itself, written down as a change and done at once; what they come to is checked in the end. */
export class Transaction {
  /** The plan as it is so far. */
  readonly working: WorkingPlan;
  readonly #base: Plan;
  /** The ids of things whose references may have changed. */
  readonly #touched = new Set<string>();
  /** The ids of things of which fields were set that must fit together. */
  readonly #unsettled = new Set<string>();
  /** The ids of things that were taken out. */
  readonly #removed = new Set<string>();
  /** What was done, in order. */
  readonly #steps: (Change | Detaching)[] = [];
  /** By its id, each thing that still names what was taken out with `detach`. It is written once for all of that: when it is looked at, or in the end. */
  readonly #detaching = new Map<string, Detaching>();

  constructor(base: Plan) {
    this.#base = base;
    this.working = new WorkingPlan(base);
  }

  /** What was done, in order. */
  get changes(): readonly Change[] {
    const changes: Change[] = [];
    for (const step of this.#steps)
      if (step instanceof Detaching) for (const change of step.changes) changes.push(change);
      else changes.push(step);
    return changes;
  }

  /** The place of a thing, if there is one. */
  place(id: string): Place | undefined {
    this.#settle(id);
    return this.working.place(id);
  }

  /** The place of a thing; throws `unknown-id` where no thing of the kind has the id. */
  find(kind: Kind, id: string): Place {
    const place = this.place(id);
    if (place?.kind === kind) return place;
    throw unknownId(this.working.plan, id, { kind });
  }

  /** Whether a part of the plan is absent, so that setting its fields makes it. */
  isAbsentPart(kind: Kind): boolean {
    return optionalParts.has(kind) && this.working.place(kind) === undefined;
  }

  /** Sets fields of a thing after reading each as the model says; those that stay the same are no change. */
  set(place: Place, fields: Fields): void {
    this.#set(place, fields, this.#steps);
  }

  #set(place: Place, fields: Fields, steps: { push(change: Change): unknown }): void {
    const { node } = place;
    const read: (readonly [field: string, value: unknown])[] = [];
    for (const field of Object.keys(fields)) read.push([field, this.#readField(place, field, fields[field])]);
    for (const [field, value] of read) if (!sameJson(node[field], value)) this.#write(place, field, value, steps);
  }

  /** Writes a field that was read, and writes it down. */
  write(place: Place, field: string, value: unknown): void {
    this.#write(place, field, value, this.#steps);
  }

  #write(place: Place, field: string, value: unknown, steps: { push(change: Change): unknown }): void {
    const { kind, node } = place;
    const id = idAt(place) ?? "";
    steps.push(setChange(kind, id, field, node[field], value)); // before the node, which may be open, is written to
    this.working.setField(place, field, value);
    if (namesOthersIn(kind, field)) this.#touched.add(id);
    if (hasRulesAcrossFields(kind)) this.#unsettled.add(id);
  }

  /** Puts a new thing in, read as the model says, behind another of its list, first (null) or last (undefined); returns its id. */
  add(kind: Kind, given: unknown, parent: Place, after: string | null | undefined): string {
    const field = fieldIn(kind, parent);
    if (parts.has(kind)) {
      if (parent.node[field] !== undefined) throw impossibleChange(`The plan has its ${kind} already. Set its fields instead.`, { kind });
      this.insert(kind, readNew(kind, given, [field]), parent, null);
      return kind;
    }
    const before = this.#before(after, parent, field);
    const node = readNew(kind, given, [...pathOf(parent), field, this.working.countIn(parent, field)]);
    this.insert(kind, node, parent, before);
    return String(node["id"]);
  }

  /** Puts in a thing that was read, and writes it down. */
  insert(kind: Kind, node: Node, parent: Place, after: string | null): void {
    const field = fieldIn(kind, parent);
    const index = parts.has(kind) ? undefined : this.working.countIn(parent, field);
    const ids = new Set<string>();
    walkFrom({ kind, node, parent, field, index }, (place) => {
      const id = idAt(place) ?? "";
      this.#checkFree(id, place, ids);
      ids.add(id.toLowerCase());
      this.#touched.add(id);
      if (this.#removed.has(id)) for (const by of this.working.referrersOf(id)) this.#touched.add(by);
    });
    this.working.insert(kind, node, parent, field, after);
    this.#steps.push({ op: "add", kind, to: idAt(parent) ?? "", list: field, after, node } as unknown as Change); // the node was read as one of its kind
  }

  /** Takes a thing elsewhere; `after` as in `add`. */
  move(place: Place, to: Place, after: string | null | undefined): void {
    const { kind, node, parent } = place;
    const id = idAt(place) ?? "";
    if (parent === undefined || place.index === undefined) throw impossibleChange(`The ${kind} of a plan has its one place.`, { kind, id });
    const list = fieldIn(kind, to);
    const before = this.#before(after, to, list, id);
    const wasAfter = this.working.siblingBefore(place);
    const from = idAt(parent) ?? "";
    if (from === idAt(to) && before === wasAfter) return;
    this.working.take(place);
    this.working.insert(kind, node, this.find(to.kind, idAt(to) ?? ""), list, before);
    this.#steps.push({ op: "move", id, kind, from, to: idAt(to) ?? "", list, after: before, wasAfter });
  }

  /** Takes a thing out with all that stands in it; `detach` takes it out of what refers to it before. */
  remove(place: Place, { detach = false } = {}): void {
    const { kind, parent, field } = place;
    const id = idAt(place) ?? "";
    if (parent === undefined || (place.index === undefined && !optionalParts.has(kind)))
      throw impossibleChange(`The ${kind} of a plan cannot be taken out. Empty its fields instead.`, { kind });
    const ids = idsIn(place);
    if (detach) this.#detach(ids);
    for (const inner of ids) {
      this.#settle(inner);
      this.#removed.add(inner);
      if (this.#unsettled.delete(inner)) this.#readWhole(this.working.place(inner)); // what is taken out must be fit to be put back
    }
    const at = this.find(kind, id);
    const after = this.working.siblingBefore(at);
    this.working.take(at);
    this.#steps.push({
      op: "remove",
      id,
      kind,
      from: idAt(parent) ?? "",
      list: field,
      after,
      node: at.node,
    } as unknown as Change); // a node of the kind
  }

  /** The next plan, once all that was done is found to hold together. Throws what does not. */
  finish(): Plan {
    for (const id of this.#detaching.keys()) this.#settle(id);
    for (const id of this.#removed) if (this.working.place(id) === undefined) this.#checkUnnamed(id);
    for (const id of this.#unsettled) this.#readWhole(this.working.place(id));
    if (this.#touched.size > 0) checkEdit(this.working, this.#touched);
    return this.working.finish();
  }

  #readField(place: Place, field: string, given: unknown): unknown {
    const { value, problems } = readField(place.kind, field, given, pathOf(place));
    if (problems !== undefined) throw errorOf(problems);
    return value;
  }

  #readWhole(place: Place | undefined): void {
    const { problems } = place === undefined ? {} : readThing(place.kind, place.node, pathOf(place));
    if (problems !== undefined) throw errorOf(problems);
  }

  /** What a thing is put behind: what was named, where that stands there, or else the last of the others. */
  #before(after: string | null | undefined, parent: Place, field: string, moved?: string): string | null {
    if (after === null) return null;
    if (after !== undefined) {
      if (after !== moved && this.working.standsIn(after, parent, field)) return after;
      throw notInList(after, parent, field);
    }
    return this.working.lastIn(parent, field, moved);
  }

  #checkFree(id: string, place: Place, others: ReadonlySet<string>): void {
    const first = this.#holderOf(id, place, others);
    if (first !== undefined) throw errorOf([createProblem("duplicate-id", [...pathOf(place), "id"], { id, first })]);
  }

  #holderOf(id: string, place: Place, others: ReadonlySet<string>): string | undefined {
    if (place.index === undefined) return undefined; // a part, of which there is none yet
    const reserved = reservedIds.get(id.toLowerCase());
    if (reserved !== undefined) return reserved;
    if (others.has(id.toLowerCase())) return "another thing that was added with it";
    if (id.toLowerCase() === this.#base.id.toLowerCase()) return "the plan itself";
    const holder = this.working.holderOf(id);
    const at = holder === undefined ? undefined : this.working.place(holder);
    return at && formatPath(pathOf(at));
  }

  /** Takes ids out of all that names them besides what they belong to; all of them or, where something cannot do without one, none. */
  #detach(ids: ReadonlySet<string>): void {
    const begun: [by: string, Detaching][] = [];
    const added: [Detaching, named: ReadonlySet<string>, fields: Fields | undefined][] = [];
    for (const [by, named] of othersNaming(this.working, ids)) {
      const known = this.#detaching.get(by);
      if (known?.allows(named) === true) {
        added.push([known, named, undefined]);
        continue;
      }
      const place = this.working.place(by);
      const fields = place && lessOf(place, known === undefined ? named : new Set([...known.ids, ...named]));
      if (place === undefined || fields === undefined) throw this.#stillReferenced(place, named, ids);
      if (known === undefined) begun.push([by, new Detaching(place, named, fields)]);
      else added.push([known, named, fields]);
    }
    for (const [by, detaching] of begun) {
      this.#detaching.set(by, detaching);
      this.#steps.push(detaching);
    }
    for (const [detaching, named, fields] of added) detaching.add(named, fields);
  }

  /** Takes out of a thing what it still names of what was taken out with `detach`. */
  #settle(id: string): void {
    const detaching = this.#detaching.get(id);
    if (detaching === undefined) return;
    this.#detaching.delete(id);
    const place = this.working.place(id);
    if (place === undefined) return;
    const { ids, fields = lessOf(place, ids), changes } = detaching;
    if (fields === undefined) throw this.#stillReferenced(place, ids, ids);
    this.#set(place, fields, changes);
  }

  /** The refusal for a thing that cannot be without one of the ids that it names. */
  #stillReferenced(place: Place | undefined, named: ReadonlySet<string>, ids: ReadonlySet<string>): Error {
    const [first = ""] = named;
    const needed = [...named].find((id) => place !== undefined && lessOf(place, new Set([id])) === undefined) ?? first;
    const others = this.working.referrersOf(needed).filter((by) => !ids.has(by));
    return stillReferenced(needed, others);
  }

  #checkUnnamed(id: string): void {
    const by = this.working.referrersOf(id);
    if (by.length > 0) throw stillReferenced(id, by);
  }
}

/** The field in which things of a kind stand there; throws `change` where they stand in none. */
const fieldIn = (kind: Kind, parent: Place): string => {
  const places: Readonly<Record<string, string>> = kinds[kind].places;
  const field = places[parent.kind];
  if (field === undefined) throw wrongParent(kind, parent);
  return field;
};

const readNew = (kind: Kind, given: unknown, path: Path): Node => {
  const { value, problems } = readThing(kind, given, path);
  if (problems !== undefined) throw errorOf(problems);
  return value;
};

const idsIn = (place: Place): ReadonlySet<string> => {
  const ids = new Set<string>();
  walkFrom(place, (inner) => ids.add(idAt(inner) ?? ""));
  return ids;
};

const errorOf = (problems: readonly ReturnType<typeof createProblem>[], path: Path = []) => {
  const [first] = problems;
  return first === undefined ? impossibleChange("It cannot be read.", {}, path) : errorOfProblem(first, problems);
};
