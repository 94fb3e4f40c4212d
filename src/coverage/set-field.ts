import type { Json } from "../base/json/json.js";
import type { SetChange } from "../model/change.js";
import type { Kind } from "../model/kind.js";
import type { Id } from "../model/values/id.js";

/** The change that gives a field of a thing another value, for a suggestion. */
export const setField = <F extends string>(
  kind: Kind,
  node: { readonly id: Id } & { readonly [N in F]?: Json | undefined },
  field: F,
  value: Json,
): SetChange => {
  const was = node[field];
  return { op: "set", id: node.id, kind, field, value, ...(was !== undefined && { was }) };
};
