import { isRecord } from "../../base/is-record.js";
import { childLists } from "./child-lists.js";
import type { Place } from "./place.js";

/**
 * Visits the plan and everything in it in the order of the document, parents before children; `false` from `visit` leaves out what stands below.
 * Takes whatever was found in the place of a plan and passes over what is not shaped like one, so that a broken plan can be searched too.
 * Recursion is as deep as the model, never as deep as the data.
 */
export const walkPlaces = (plan: unknown, visit: (place: Place) => unknown): void => {
  if (isRecord(plan)) walkFrom({ kind: "plan", node: plan, parent: undefined, field: "", index: undefined }, visit);
};

/** Visits one thing and everything in it, in the same way. */
export const walkFrom = (place: Place, visit: (place: Place) => unknown): void => {
  if (visit(place) === false) return;
  for (const { field, kind } of childLists[place.kind]) {
    const children = place.node[field];
    if (Array.isArray(children)) {
      for (let index = 0; index < children.length; index++) {
        const node: unknown = children[index];
        if (isRecord(node)) walkFrom({ kind, node, parent: place, field, index }, visit);
      }
    } else if (isRecord(children)) walkFrom({ kind, node: children, parent: place, field, index: undefined }, visit);
  }
};
