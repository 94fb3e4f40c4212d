import type { Json } from "../../base/json/json.js";
import { childLists } from "../../model/find/child-lists.js";
import type { Place } from "../../model/find/place.js";
import type { Kind } from "../../model/kind.js";
import type { Plan } from "../../model/plan.js";

type Node = Place["node"];

/** Data of plugins that takes the place of what a thing carries, by plugin. */
export interface NewData {
  /** Where the thing stands. */
  readonly place: Place;
  /** The data, frozen, by the names of plugins that keep data there already. */
  readonly data: Readonly<Record<string, Json>>;
}

/** Returns the frozen plan with other data of plugins on some of its things, and with the versions it is of. What carries none of it is shared. */
export const withData = (plan: Plan, changed: readonly NewData[], versions: Readonly<Record<string, number>>): Plan => {
  const byNode = new Map<Node, NewData["data"]>();
  const open = new Set<Node>();
  for (const { place, data } of changed) {
    byNode.set(place.node, data);
    for (let at: Place | undefined = place; at !== undefined && !open.has(at.node); at = at.parent) open.add(at.node);
  }
  const root = rebuilt("plan", plan as unknown as Node, open, byNode); // a plan has fields like any thing
  if (Object.keys(versions).length === 0) return root as unknown as Plan;
  return Object.freeze({ ...(root as unknown as Plan), plugins: Object.freeze({ ...plan.plugins, ...versions }) });
};

/** A thing with what is new in it. Recursion is as deep as the model, never as deep as the data. */
const rebuilt = (kind: Kind, node: Node, open: ReadonlySet<Node>, byNode: ReadonlyMap<Node, NewData["data"]>): Node => {
  if (!open.has(node)) return node;
  const copy: Record<string, unknown> = { ...node };
  for (const { field, kind: inner } of childLists[kind]) {
    const held = node[field];
    if (Array.isArray(held)) {
      const children: readonly Node[] = held; // the list of a plan that was read
      if (children.some((child) => open.has(child)))
        copy[field] = Object.freeze(children.map((child) => rebuilt(inner, child, open, byNode)));
    } else if (held !== undefined) copy[field] = rebuilt(inner, held as Node, open, byNode); // the part of a plan that was read
  }
  const data = byNode.get(node);
  if (data !== undefined) copy["ext"] = Object.freeze({ ...(node["ext"] as NewData["data"]), ...data }); // it was found there
  return Object.freeze(copy);
};
