import type { Kind } from "../kind.js";
import { kinds } from "../kinds.js";

/** A field of a thing in which other things stand. */
export interface ChildList {
  /** The field. */
  readonly field: string;
  /** The kind of what stands in it. */
  readonly kind: Kind;
}

const collect = (): Readonly<Record<Kind, readonly ChildList[]>> => {
  const names = Object.keys(kinds) as Kind[]; // the table has a row for every kind and no other
  const lists = Object.fromEntries(names.map((kind) => [kind, [] as ChildList[]])) as Record<Kind, ChildList[]>; // the same names
  for (const kind of names) for (const [parent, field] of Object.entries(kinds[kind].places)) lists[parent as Kind].push({ field, kind }); // places are named by kinds
  return lists;
};

/** For every kind the fields in which its children stand, in the order of the kind table. */
export const childLists: Readonly<Record<Kind, readonly ChildList[]>> = /* @__PURE__ */ collect();
