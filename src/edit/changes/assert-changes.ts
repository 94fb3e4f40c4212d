import { listOf } from "../../base/arguments/list-of.js";
import type { Change } from "../../model/change.js";
import { assertChange } from "../../model/read/assert-change.js";
import type { Path } from "../../model/values/path.js";

/** A memo of the changes that were read or made here: they need not be looked through again. */
const known = new WeakSet<readonly Change[]>();

/** Remembers deeply frozen changes, and returns them. */
export const rememberChanges = <C extends readonly Change[]>(changes: C): C => {
  known.add(changes);
  return changes;
};

/** Throws `type` or `choice`, with the path to the place, for an argument that is no list of changes: those that were made here are known to be, any other is looked through. */
export const assertChanges = (changes: readonly Change[], path: Path = ["changes"]): void => {
  if (known.has(changes)) return;
  let isFrozen = Object.isFrozen(changes);
  for (const [at, change] of listOf(changes, path, "a list of changes, as `parseChanges` reads them").entries())
    isFrozen = assertChange(change, [...path, at]) && isFrozen;
  if (isFrozen) known.add(changes);
};
