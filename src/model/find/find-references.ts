import { assertLike } from "../../base/arguments/assert-like.js";
import type { IdOf, Kind } from "../kind.js";
import type { Plan } from "../plan.js";
import { assertPlan } from "../read/assert-plan.js";
import type { Id } from "../values/id.js";
import { idAt, pathOf } from "./place.js";
import { indexOf } from "./plan-index.js";

/** A place where an id is named. */
export interface FoundReference {
  /** The id of the thing that names it; a part's is its kind. */
  readonly by: IdOf<Kind>;
  /** The kind of that thing. */
  readonly kind: Kind;
  /** The field, as the thing has it: `serves`, `milestones.due.to`. */
  readonly field: string;
  /** Where the id is written, outermost key first. */
  readonly path: readonly (string | number)[];
}

/**
 * Returns every place where a thing is named by its id, in the order of the document; none for an id that nothing has.
 * After the first look into a plan it takes time for what is found only, however large the plan.
 *
 * @example
 * ```ts
 * import { createPlan, findReferences } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" }).person({ id: "maria", name: "Maria" }).channel({ name: "Forum", owner: "maria" }).build();
 * findReferences(plan, "maria").map(({ by, field }) => `${by}.${field}`); // => ["forum.owner"]
 * ```
 */
export const findReferences = (plan: Plan, id: Id): readonly FoundReference[] => {
  assertPlan(plan);
  assertLike(id, "", { path: ["id"], expected: "the id of a thing" });
  return indexOf(plan)
    .uses(id)
    .map(({ by, reference }) => ({
      by: idAt(by) ?? "", // what has no id is not in the index
      kind: by.kind,
      field: reference.field.replaceAll("[]", ""),
      path: [...pathOf(by), ...reference.path],
    }));
};
