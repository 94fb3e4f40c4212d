import { isRecord } from "../../base/is-record.js";
import type { ChildList } from "../../model/find/child-lists.js";
import type { Place } from "../../model/find/place.js";
import type { Plan } from "../../model/plan.js";

type Node = Place["node"];

/** The place of the plan itself. */
export const placeOfPlan = (plan: Plan): Place => ({
  kind: "plan",
  node: plan as unknown as Node, // a plan has fields like any thing
  parent: undefined,
  field: "",
  index: undefined,
});

/** What stands in a field of a thing: the list, or a part by itself. */
export const childrenIn = (node: Node, field: string): readonly unknown[] => {
  const held = node[field];
  return Array.isArray(held) ? held : isRecord(held) ? [held] : [];
};

/** The place of what stands in a field at a position. */
export const placeOfChild = (parent: Place, { field, kind }: ChildList, at: number): Place => {
  const held = parent.node[field];
  const [node, index] = Array.isArray(held) ? [held[at], at] : [held, undefined];
  return { kind, node: node as Node, parent, field, index }; // it was found among the children
};
