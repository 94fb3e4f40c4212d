import { listOf } from "../../base/arguments/list-of.js";
import type { Change } from "../../model/change.js";
import { readyChange } from "../../model/read/ready-change.js";
import type { Path } from "../../model/values/path.js";

/** A memo of the lists of changes that were read or made here: they need not be looked through again. */
const known = new WeakSet<readonly Change[]>();

/** Remembers a frozen list of changes that were made here, and returns it. */
export const rememberChanges = <C extends readonly Change[]>(changes: C): C => {
  known.add(changes);
  return changes;
};

/**
 * Returns changes that have the shape of changes and can never change: a list that was made here as it is, any other as a copy with what `readyChange` makes of each.
 * Throws `type` for an argument that is no list, and `change`, with the path to the place, for what is no change.
 */
export const readyChanges = (changes: readonly Change[], path: Path = ["changes"]): readonly Change[] => {
  if (known.has(changes)) return changes;
  const given = listOf(changes, path, "a list of changes, as `parseChanges` reads them");
  return rememberChanges(Object.freeze(given.map((change, at) => readyChange(change, [...path, at]))));
};
