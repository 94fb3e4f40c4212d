import { sameJson } from "../../base/json/same-json.js";
import type { AddChange, Change, MoveChange, RemoveChange, SetChange } from "../../model/change.js";
import { idAt, type Place } from "../../model/find/place.js";
import { idOfChange } from "../../model/id-of-change.js";
import type { Plan } from "../../model/plan.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import { conflicting } from "../edit-errors.js";
import { editedBy } from "../edit-plan.js";
import { assertOwn } from "../own-fields.js";
import { Transaction } from "../transaction.js";
import { readyChanges } from "./ready-changes.js";

/**
 * Returns the plan after the changes, all or nothing. A change that is done already is passed over, so that changes of which none builds on another may come twice; one that
 * was made to another version of what it changes is refused. A journey, too, is set where it is as the change found it, also to one that does not continue it. Throws
 * `change` with the path to the place for what is no change, `conflict` with the position of the change, and what `editPlan` throws.
 *
 * @example
 * ```ts
 * import { applyChanges, createPlan, editPlan } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" }).channel({ id: "forum", name: "Forum" }).build();
 * const { changes, undo } = editPlan(plan, (tx) => tx.set("channel", "forum", { name: "Product forum" }));
 * applyChanges(plan, changes).channels[0]?.name; // => "Product forum"
 * applyChanges(applyChanges(plan, changes), undo).channels[0]?.name; // => "Forum"
 * ```
 */
export const applyChanges = (plan: Plan, changes: readonly Change[]): Plan => {
  assertPlan(plan);
  return planAfter(plan, readyChanges(changes));
};

/** The same for a plan and changes that were looked at. */
export const planAfter = (plan: Plan, changes: readonly Change[]): Plan => {
  const transaction = new Transaction(plan);
  for (const [index, change] of changes.entries()) {
    apply(transaction, change, (found) => conflicting(change, index, found));
  }
  return editedBy(transaction).plan;
};

const apply = (transaction: Transaction, change: Change, refuse: Refuse): void => {
  switch (change.op) {
    case "set":
      applySet(transaction, change, refuse);
      break;
    case "add":
      applyAdd(transaction, change, refuse);
      break;
    case "move":
      applyMove(transaction, change, refuse);
      break;
    case "remove":
      applyRemove(transaction, change, refuse);
      break;
  }
};

type Refuse = (found: string) => Error;

const applySet = (transaction: Transaction, { id, kind, field, value, was }: SetChange, refuse: Refuse): void => {
  const place = findFor(transaction, kind, id, refuse);
  if (kind !== "plan" || field !== "journey") assertOwn(kind, field);
  const now = place.node[field];
  if (sameJson(now, value)) return;
  if (!sameJson(now, was)) throw refuse(`\`${field}\` holds something else`);
  transaction.set(place, { [field]: value });
};

const applyAdd = (transaction: Transaction, change: AddChange, refuse: Refuse): void => {
  const { kind, to, after, node } = change;
  const there = transaction.working.place(idOfChange(change));
  if (there !== undefined) {
    if (there.kind === kind && sameJson(there.node, node) && there.parent !== undefined && idAt(there.parent) === to) return;
    throw refuse("there is another thing with this id");
  }
  const parent = transaction.working.place(to);
  if (parent === undefined) throw refuse(`“${to}”, in which it is to stand, is not there`);
  if (after !== null && !transaction.working.standsIn(after, parent, change.list))
    throw refuse(`“${after}”, behind which it is to stand, is not there`);
  transaction.add(kind, node, parent, after);
};

const applyMove = (transaction: Transaction, { id, kind, from, to, list, after }: MoveChange, refuse: Refuse): void => {
  const place = findFor(transaction, kind, id, refuse);
  const parent = transaction.working.place(to);
  if (parent === undefined) throw refuse(`“${to}”, in which it is to stand, is not there`);
  const at = place.parent && idAt(place.parent);
  if (at !== from && at !== to) throw refuse(`it stands in “${at}”`);
  if (after !== null && !transaction.working.standsIn(after, parent, list))
    throw refuse(`“${after}”, behind which it is to stand, is not there`);
  transaction.move(place, parent, after);
};

const applyRemove = (transaction: Transaction, change: RemoveChange, refuse: Refuse): void => {
  const place = transaction.working.place(change.id);
  if (place === undefined) return;
  if (place.kind !== change.kind) throw refuse(`it is a ${place.kind}`);
  if (!sameJson(place.node, change.node)) throw refuse("it is no longer what was taken out");
  transaction.remove(place);
};

const findFor = (transaction: Transaction, kind: Place["kind"], id: string, refuse: Refuse): Place => {
  const place = transaction.working.place(id);
  if (place === undefined) throw refuse("there is no such thing");
  if (place.kind !== kind) throw refuse(`it is a ${place.kind}`);
  return place;
};
