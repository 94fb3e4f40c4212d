import { assertLike } from "../../base/arguments/assert-like.js";
import type { Plan } from "../plan.js";
import { assertPlan } from "../read/assert-plan.js";
import { type Found, foundAt } from "./found.js";
import { walkPlaces } from "./walk-places.js";

/**
 * Visits the plan and everything in it, in the order of the document and parents before children.
 * `false` from `visit` leaves out what stands below.
 */
export const walkPlan = (plan: Plan, visit: (found: Found) => unknown): void => {
  assertPlan(plan);
  assertLike(visit, Object, { path: ["visit"] });
  walkPlaces(plan, (place) => visit(foundAt(place)));
};
