import { childLists } from "../model/find/child-lists.js";
import { idAt, type Place } from "../model/find/place.js";
import { inModelOrder } from "./in-model-order.js";

type Node = Place["node"];

/** Fields of things by their ids; undefined takes one away. */
export type FieldsById = Map<string, Readonly<Record<string, unknown>>>;

/** Returns a thing of a list or a part of the plan in which it and what stands in it have these fields; what keeps its own is shared. */
export const withFields = (place: Place, fields: FieldsById): Node => {
  const own = fields.get(idAt(place) ?? "");
  const lists: Record<string, readonly Node[]> = {};
  const node = own === undefined ? place.node : inModelOrder(place.kind, { ...place.node, ...own });
  for (const { field, kind } of childLists[place.kind]) {
    const children = (place.node[field] ?? []) as readonly Node[]; // things stand in lists, which may be left out of a change; parts stand only in the plan
    const next = children.map((child, index) => withFields({ kind, node: child, parent: place, field, index }, fields));
    if (next.some((child, index) => child !== children[index])) lists[field] = Object.freeze(next);
  }
  return Object.freeze(Object.keys(lists).length === 0 ? node : { ...node, ...lists });
};
