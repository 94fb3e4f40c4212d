import type { SetChange } from "../../model/change.js";
import type { Kind } from "../../model/kind.js";

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
