import type { Change } from "../../model/change.js";
import { idOfChange } from "../../model/id-of-change.js";
import { readyChanges, rememberChanges } from "./ready-changes.js";
import { setChange } from "./set-change.js";

/** Returns the changes that lead back: the inverse of each, the last one first. */
export const invertChanges = (changes: readonly Change[]): readonly Change[] => {
  return inverseOf(readyChanges(changes));
};

/** The same for changes that were looked at. */
export const inverseOf = (changes: readonly Change[]): readonly Change[] => rememberChanges(Object.freeze(changes.map(inverted).reverse()));

const inverted = (change: Change): Change => {
  switch (change.op) {
    case "set":
      return Object.freeze(setChange(change.kind, change.id, change.field, change.value, change.was));
    case "move": {
      const { op, id, kind, from, to, list, after, wasAfter } = change;
      return Object.freeze({ op, id, kind, from: to, to: from, list, after: wasAfter, wasAfter: after });
    }
    // The node is one of the kind in either case, which a union of one member per kind does not express.
    case "add": {
      const { kind, to, list, after, node } = change;
      return Object.freeze({ op: "remove", id: idOfChange(change), kind, from: to, list, after, node } as Change);
    }
    case "remove": {
      const { kind, from, list, after, node } = change;
      return Object.freeze({ op: "add", kind, to: from, list, after, node } as Change);
    }
  }
};
