import { assertLike } from "../../base/arguments/assert-like.js";
import type { Kind } from "../kind.js";
import type { Plan } from "../plan.js";
import { assertPlan } from "../read/assert-plan.js";
import type { Id } from "../values/id.js";
import { type Found, foundAt } from "./found.js";
import { indexOf } from "./plan-index.js";

/**
 * Finds a thing by its id: its kind, the thing itself, its path and its parent's id; `undefined` if nothing has the id.
 * The plan and its parts are found by their kind: `plan`, `policy`, `response`, `vision`, `alignment`, `listening`.
 * An id read from one kind gives a thing of that kind; a plain string, or an id that may name any kind, gives the union, distinguished by `kind`.
 */
export const findNode = <K extends Kind = Kind>(plan: Plan, id: Id<K> | (Kind extends K ? Id : never)): Found<K> | undefined => {
  assertPlan(plan);
  if (typeof id !== "string") assertLike(id, "", { path: ["id"], expected: "the id of a thing" }); // asked first, since most look-ups are right
  const place = indexOf(plan).place(id);
  return place === undefined ? undefined : (foundAt(place) as Found<K>); // an id of kind K names a thing of kind K: references were checked
};
