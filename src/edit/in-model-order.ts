import type { Kind } from "../model/kind.js";
import { fieldsOf } from "../model/read/read-thing.js";

/** Returns the fields of a thing in the order in which the model writes them; those that are undefined are left out. */
export const inModelOrder = (kind: Kind, node: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const ordered: Record<string, unknown> = {};
  for (const field of fieldsOf(kind)) if (node[field] !== undefined) ordered[field] = node[field];
  return ordered;
};
