import { sameJson } from "../../base/json/same-json.js";
import type { AddChange, Change, MoveChange, RemoveChange, SetChange } from "../../model/change.js";
import { idAt, type Place } from "../../model/find/place.js";
import { walkFrom } from "../../model/find/walk-places.js";
import { idOfChange } from "../../model/id-of-change.js";
import { type FieldsById, withFields } from "../with-fields.js";
import { readyChanges, rememberChanges } from "./ready-changes.js";
import { setChange } from "./set-change.js";

/**
 * Returns fewer changes that do the same, and whose inverse leads back to the same plan. Sets of one field are joined, and left out where they cancel each other; what was set
 * of a thing after it was added, or before it was removed, becomes part of the thing; what was added and removed again is left out, unless something else was put beside it or
 * into it; moves of one thing that follow each other are joined.
 *
 * @example
 * ```ts
 * import { createPlan, editPlan, squashChanges } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" }).build();
 * const { changes } = editPlan(plan, (tx) => {
 *   tx.add("person", { id: "maria", name: "M" });
 *   tx.set("person", "maria", { name: "Ma" });
 *   tx.set("person", "maria", { name: "Maria" });
 * });
 * changes.length; // => 3
 * squashChanges(changes).map(({ op }) => op); // => ["add"]
 * ```
 */
export const squashChanges = (changes: readonly Change[]): readonly Change[] => {
  return squashed(readyChanges(changes));
};

/** The same for changes that were looked at. */
export const squashed = (changes: readonly Change[]): readonly Change[] => {
  const squash = new Squash();
  for (const change of changes) squash.take(change);
  return rememberChanges(squash.changes());
};

/** A change that is kept so far. */
interface Slot<C extends Change = Change> {
  /** Undefined once it is left out. */
  change: C | undefined;
  /** What it names: those may not be left out while it is there. */
  names: readonly Life[];
}

/** A change that adds, and what was set later of what it adds. */
interface AddSlot extends Slot<AddChange> {
  readonly later: FieldsById;
}

/** A thing between two removals: what has been done to it, and how many changes that are kept name it. */
interface Life {
  readonly added: AddSlot | undefined;
  readonly sets: Map<string, Slot<SetChange>>;
  named: number;
}

class Squash {
  readonly #slots: (Slot | AddSlot)[] = [];
  /** Those that say where things stand, in order; the ones left out are taken off when they come to the end. */
  readonly #standing: Slot[] = [];
  readonly #lives = new Map<string, Life>();

  take(change: Change): void {
    switch (change.op) {
      case "set":
        this.#set(change);
        break;
      case "add":
        this.#add(change);
        break;
      case "move":
        this.#move(change);
        break;
      case "remove":
        this.#remove(change);
        break;
    }
  }

  changes(): readonly Change[] {
    const kept: Change[] = [];
    for (const slot of this.#slots) {
      const { change } = slot;
      if (change === undefined) continue;
      kept.push(change.op === "add" && "later" in slot && slot.later.size > 0 ? withNode(change, slot.later) : Object.freeze(change));
    }
    return Object.freeze(kept);
  }

  #set(change: SetChange): void {
    const { id, kind, field, value } = change;
    const { added, sets } = this.#life(id);
    if (added !== undefined) {
      added.later.set(id, { ...added.later.get(id), [field]: value });
      return;
    }
    const slot = sets.get(field);
    if (slot?.change === undefined) {
      const made = { change, names: [] };
      this.#slots.push(made);
      if (kind !== "plan" || field !== "journey") sets.set(field, made); // a log keeps its steps
    } else if (sameJson(slot.change.was, value)) {
      leaveOut(slot);
      sets.delete(field);
    } else slot.change = setChange(kind, id, field, slot.change.was, value);
  }

  #add(change: AddChange): void {
    const slot: AddSlot = { change, names: this.#naming(change.to, change.after), later: new Map() };
    this.#slots.push(slot);
    this.#standing.push(slot);
    for (const id of idsIn(change)) this.#lives.set(id, { added: slot, sets: new Map(), named: 0 });
  }

  #move(change: MoveChange): void {
    const last = this.#lastStanding();
    const first = last?.change?.op === "move" && last.change.id === change.id ? last.change : undefined;
    if (last === undefined || first === undefined) {
      this.#put(change, [change.id, change.from, change.to, change.after, change.wasAfter]);
      return;
    }
    leaveOut(last);
    const joined = { ...change, from: first.from, wasAfter: first.wasAfter };
    if (joined.from !== joined.to || joined.after !== joined.wasAfter)
      this.#put(joined, [joined.id, joined.from, joined.to, joined.after, joined.wasAfter]);
  }

  #remove(change: RemoveChange): void {
    const ids = idsIn(change);
    const added = this.#lives.get(change.id)?.added;
    if (added?.change !== undefined && idOfChange(added.change) === change.id && this.#isUntouched(ids, added)) leaveOut(added);
    else {
      const before = this.#takeSets(ids);
      this.#put(before.size > 0 ? withNode(change, before) : change, [change.from, change.after]);
    }
    for (const id of ids) this.#lives.delete(id);
  }

  /** Whether nothing was put beside, into or out of what was added at once. */
  #isUntouched(ids: readonly string[], added: AddSlot): boolean {
    return ids.every((id) => {
      const life = this.#lives.get(id);
      return life?.added === added && life.named === 0;
    });
  }

  /** Leaves out what was set of things that are now removed, and returns their fields as they were before. */
  #takeSets(ids: readonly string[]): FieldsById {
    const before: FieldsById = new Map();
    for (const id of ids) {
      const sets = this.#lives.get(id)?.sets;
      if (sets === undefined || sets.size === 0) continue;
      before.set(id, Object.fromEntries([...sets].map(([field, { change }]) => [field, change?.was])));
      for (const slot of sets.values()) leaveOut(slot);
    }
    return before;
  }

  #put(change: Change, named: readonly (string | null)[]): void {
    const slot = { change, names: this.#naming(...named) };
    this.#slots.push(slot);
    this.#standing.push(slot);
  }

  #lastStanding(): Slot | undefined {
    while (this.#standing.length > 0 && this.#standing.at(-1)?.change === undefined) this.#standing.pop();
    return this.#standing.at(-1);
  }

  #naming(...ids: readonly (string | null)[]): readonly Life[] {
    const lives = ids.filter((id) => id !== null).map((id) => this.#life(id));
    for (const life of lives) life.named += 1;
    return lives;
  }

  #life(id: string): Life {
    const ready = this.#lives.get(id);
    if (ready !== undefined) return ready;
    const life: Life = { added: undefined, sets: new Map(), named: 0 };
    this.#lives.set(id, life);
    return life;
  }
}

const placeOf = ({ kind, list, node }: AddChange | RemoveChange): Place => {
  const fields = node as unknown as Place["node"]; // any thing may be asked for any field
  return { kind, node: fields, parent: undefined, field: list, index: "id" in node ? 0 : undefined };
};

const idsIn = (change: AddChange | RemoveChange): readonly string[] => {
  const ids: string[] = [];
  walkFrom(placeOf(change), (place) => ids.push(idAt(place) ?? ""));
  return ids;
};

/** The change with other fields of what it adds or removes. */
const withNode = <C extends AddChange | RemoveChange>(change: C, fields: FieldsById): C =>
  Object.freeze({ ...change, node: withFields(placeOf(change), fields) }) as unknown as C; // the same thing with fields of its kind

const leaveOut = (slot: Slot): void => {
  slot.change = undefined;
  for (const life of slot.names) life.named -= 1;
  slot.names = [];
};
