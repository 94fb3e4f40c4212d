import { createProblem } from "../base/create-problem.js";
import { errorOfProblem } from "../base/error-of-problem.js";
import { formatPath } from "../base/format-path.js";
import { sameJson } from "../base/same-json.js";
import type { Change } from "../model/change.js";
import type { Kind } from "../model/kind.js";
import { kinds } from "../model/kinds.js";
import type { Path } from "../model/path.js";
import { idAt, type Place, pathOf } from "../model/place.js";
import type { Plan } from "../model/plan.js";
import { hasRulesAcrossFields, readField, readThing } from "../model/read-thing.js";
import { namesOthersIn } from "../model/references.js";
import { reservedIds } from "../model/reserved-ids.js";
import { unknownId } from "../model/unknown-id.js";
import { walkFrom } from "../model/walk-places.js";
import { checkEdit } from "./check-edit.js";
import { impossibleChange, notInList, stillReferenced, wrongParent } from "./edit-errors.js";
import { setChange } from "./invert-changes.js";
import { lessOf } from "./less-of.js";
import { WorkingPlan } from "./working-plan.js";

type Node = Place["node"];

/** The parts that may be absent. */
const optionalParts: ReadonlySet<string> = /* @__PURE__ */ new Set(["vision", "policy", "response"]);

/** The steps from one plan to the next: each is checked by itself, written down as a change and done at once; what they come to is checked in the end. */
export class Transaction {
  /** What was done, in order. */
  readonly changes: Change[] = [];
  /** The plan as it is so far. */
  readonly working: WorkingPlan;
  readonly #base: Plan;
  /** The ids of things whose references may have changed. */
  readonly #touched = new Set<string>();
  /** The ids of things of which fields were set that must fit together. */
  readonly #unsettled = new Set<string>();
  /** The ids of things that were taken out. */
  readonly #removed = new Set<string>();

  constructor(base: Plan) {
    this.#base = base;
    this.working = new WorkingPlan(base);
  }

  /** The place of a thing; throws `unknown-id` where no thing of the kind has the id. */
  find(kind: Kind, id: string): Place {
    const place = this.working.place(id);
    if (place?.kind === kind) return place;
    throw unknownId(this.working.plan, id, { kind });
  }

  /** Whether a part of the plan is absent, so that setting its fields makes it. */
  isAbsentPart(kind: Kind): boolean {
    return optionalParts.has(kind) && this.working.place(kind) === undefined;
  }

  /** Sets fields of a thing after reading each as the model says; those that stay the same are no change. */
  set(place: Place, fields: Readonly<Record<string, unknown>>): void {
    const { node } = place;
    const read: (readonly [field: string, value: unknown])[] = [];
    for (const field of Object.keys(fields)) read.push([field, this.#readField(place, field, fields[field])]);
    for (const [field, value] of read) if (!sameJson(node[field], value)) this.write(place, field, value);
  }

  /** Writes a field that was read, and writes it down. */
  write(place: Place, field: string, value: unknown): void {
    const { kind, node } = place;
    const id = idAt(place) ?? "";
    this.changes.push(setChange(kind, id, field, node[field], value)); // before the node, which may be open, is written to
    this.working.setField(place, field, value);
    if (namesOthersIn(kind, field)) this.#touched.add(id);
    if (hasRulesAcrossFields(kind)) this.#unsettled.add(id);
  }

  /** Puts a new thing in, read as the model says, behind another of its list, first (null) or last (undefined); returns its id. */
  add(kind: Kind, given: unknown, parent: Place, after: string | null | undefined): string {
    const field = fieldIn(kind, parent);
    const isPart = optionalParts.has(kind);
    if (isPart && parent.node[field] !== undefined)
      throw impossibleChange(`The plan has a ${kind} already. Set its fields instead.`, { kind });
    const list = isPart ? [] : (parent.node[field] as readonly Node[]); // a field in which things stand
    const before = isPart || after === null ? null : this.#inList(list, after, parent, field);
    const { value, problems } = readThing(kind, given, [...pathOf(parent), field, ...(isPart ? [] : [list.length])]);
    if (problems !== undefined) throw errorOf(problems);
    this.insert(kind, value, parent, before);
    return isPart ? kind : String(value["id"]);
  }

  /** Puts in a thing that was read, and writes it down. */
  insert(kind: Kind, node: Node, parent: Place, after: string | null): void {
    const field = fieldIn(kind, parent);
    const index = optionalParts.has(kind) ? undefined : 0;
    const ids = new Set<string>();
    walkFrom({ kind, node, parent, field, index }, (place) => {
      const id = idAt(place) ?? "";
      this.#checkFree(id, place, ids);
      ids.add(id.toLowerCase());
      this.#touched.add(id);
      if (this.#removed.has(id)) for (const by of this.working.referrersOf(id)) this.#touched.add(by);
    });
    this.working.insert(kind, node, parent, field, after);
    this.changes.push({ op: "add", kind, to: idAt(parent) ?? "", list: field, after, node } as unknown as Change); // the node was read as one of its kind
  }

  /** Takes a thing elsewhere; `after` as in `add`. */
  move(place: Place, to: Place, after: string | null | undefined): void {
    const { kind, node, parent } = place;
    const id = idAt(place) ?? "";
    if (parent === undefined || place.index === undefined) throw impossibleChange(`The ${kind} of a plan has its one place.`, { kind, id });
    const list = fieldIn(kind, to);
    const others = (to.node[list] as readonly Node[]).filter((one) => one["id"] !== id); // a field in which things stand
    const before = after === null ? null : this.#inList(others, after, to, list);
    const wasAfter = siblingBefore(place);
    const from = idAt(parent) ?? "";
    if (from === idAt(to) && before === wasAfter) return;
    this.working.take(place);
    this.working.insert(kind, node, this.find(to.kind, idAt(to) ?? ""), list, before);
    this.changes.push({ op: "move", id, kind, from, to: idAt(to) ?? "", list, after: before, wasAfter });
  }

  /** Takes a thing out with all that stands in it; `detach` takes it out of what refers to it before. */
  remove(place: Place, { detach = false } = {}): void {
    const { kind, parent, field } = place;
    const id = idAt(place) ?? "";
    if (parent === undefined || (place.index === undefined && !optionalParts.has(kind)))
      throw impossibleChange(`The ${kind} of a plan cannot be taken out. Empty its fields instead.`, { kind });
    const ids = idsIn(place);
    if (detach) for (const inner of ids) this.#detach(inner, ids);
    const at = this.find(kind, id);
    for (const inner of ids) this.#removed.add(inner);
    this.working.take(at);
    this.changes.push({
      op: "remove",
      id,
      kind,
      from: idAt(parent) ?? "",
      list: field,
      after: siblingBefore(at),
      node: at.node,
    } as unknown as Change); // a node of the kind
  }

  /** The next plan, once all that was done is found to hold together. Throws what does not. */
  finish(): Plan {
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

  #inList(list: readonly Node[], after: string | undefined, parent: Place, field: string): string | null {
    const last = list.at(-1)?.["id"];
    if (after === undefined) return typeof last === "string" ? last : null;
    if (list.some((one) => one["id"] === after)) return after;
    throw notInList(after, parent, field);
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

  #detach(id: string, leaving: ReadonlySet<string>): void {
    const by = this.working.referrersOf(id).filter((one) => !leaving.has(one));
    for (const one of by) {
      const referrer = this.working.place(one);
      if (referrer === undefined) continue;
      const less = lessOf(referrer, id);
      if (less === undefined) throw stillReferenced(id, by);
      this.set(referrer, less);
    }
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

const siblingBefore = ({ parent, field, index }: Place): string | null => {
  if (parent === undefined || index === undefined || index === 0) return null;
  return String((parent.node[field] as readonly Node[])[index - 1]?.["id"]); // a field in which things stand
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
