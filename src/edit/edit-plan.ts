import type { Change } from "../model/change.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import { inverseOf } from "./changes/invert-changes.js";
import { rememberChanges } from "./changes/ready-changes.js";
import type { Edit } from "./edit.js";
import { OpenEdit } from "./open-edit.js";
import { runRecipe } from "./run-recipe.js";
import { Transaction } from "./transaction.js";

/** What came of an edit. */
export interface Edited {
  /** The next plan; the same object where nothing changed. What was not touched is the same in both. */
  readonly plan: Plan;
  /** What was done, in order, as JSON. */
  readonly changes: readonly Change[];
  /** The changes that lead back. */
  readonly undo: readonly Change[];
}

/**
 * Makes the next plan from one, in one transaction: `set`, `update`, `add`, `move` and `remove`, all or nothing.
 * References are looked at once the recipe is done, so that things may be named before they are added.
 * Throws `unknown-id`, `duplicate-id`, `still-referenced`, `dangling-ref`, `wrong-kind`, `cycle`, `change` for what cannot be done at all, and any problem code for a value
 * that is none of the model's; the plan stays as it was.
 *
 * @example
 * ```ts
 * import { createPlan, editPlan } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" }).channel({ id: "forum", name: "Forum" }).build();
 * const next = editPlan(plan, (tx) => {
 *   tx.set("channel", "forum", { name: "Product forum" });
 *   tx.add("person", { id: "maria", name: "Maria" });
 *   tx.update("channel", "forum", (draft) => {
 *     draft.owner = "maria";
 *   });
 * });
 * next.plan.channels[0]; // => { id: "forum", name: "Product forum", owner: "maria", languages: [], skills: [], bounds: [] }
 * next.changes.map(({ op }) => op); // => ["set", "add", "set"]
 * ```
 */
export const editPlan = (plan: Plan, recipe: (tx: Edit) => void): Edited => {
  assertPlan(plan);
  return edit(plan, recipe);
};

/** The same for a plan that was looked at. */
export const edit = (plan: Plan, recipe: (tx: Edit) => void): Edited => {
  const transaction = new Transaction(plan);
  const tx = new OpenEdit(transaction);
  try {
    runRecipe(recipe, tx as unknown as Edit); // the same edits, with their types
  } finally {
    tx.close();
  }
  return editedBy(transaction);
};

/** What came of a transaction; throws what does not hold together. */
export const editedBy = (transaction: Transaction): Edited => {
  const plan = transaction.finish();
  const changes = rememberChanges(Object.freeze(transaction.changes.map((change) => Object.freeze(change))));
  return Object.freeze({ plan, changes, undo: inverseOf(changes) });
};
