import type { Change, SetChange } from "../../model/change.js";
import { idOfChange } from "../../model/id-of-change.js";
import type { Kind } from "../../model/kind.js";
import { assertChanges } from "./assert-changes.js";

/** Returns the changes that lead back: the inverse of each, the last one first. */
export const invertChanges = (changes: readonly Change[]): readonly Change[] => {
  assertChanges(changes);
  return inverseOf(changes);
};

/** The same for changes that were looked at. */
export const inverseOf = (changes: readonly Change[]): readonly Change[] => Object.freeze(changes.map(inverted).reverse());

const inverted = (change: Change): Change => {
  const { op, kind } = change;
  if (op === "set") return Object.freeze(setChange(kind, change.id, change.field, change.value, change.was));
  const { list, after } = change;
  if (op === "move") {
    const { id, from, to, wasAfter } = change;
    return Object.freeze({ op, id, kind, from: to, to: from, list, after: wasAfter, wasAfter: after });
  }
  const { node } = change;
  // The node is one of the kind in either case, which a union of one member per kind does not express.
  if (op === "add") return Object.freeze({ op: "remove", id: idOfChange(change), kind, from: change.to, list, after, node } as Change);
  return Object.freeze({ op: "add", kind, to: change.from, list, after, node } as Change);
};

/** The change of a field from one value to another, of which either may be absent. */
export const setChange = (kind: Kind, id: string, field: string, was: unknown, value: unknown): SetChange => {
  const op = "set";
  const change =
    was === undefined
      ? { op, id, kind, field, value }
      : value === undefined
        ? { op, id, kind, field, was }
        : { op, id, kind, field, value, was };
  return change as SetChange; // the fields of a plan hold JSON
};
