import type { Change } from "../../model/change.js";
import type { Conflict } from "../../model/conflict.js";
import { childLists } from "../../model/find/child-lists.js";
import { idAt, type Place } from "../../model/find/place.js";
import { indexOf } from "../../model/find/plan-index.js";
import type { Plan } from "../../model/plan.js";
import { setChange } from "../changes/set-change.js";
import { siblingBefore } from "../sibling-before.js";
import type { Dispute } from "./merge-tree.js";
import { OrderOfIds } from "./order-of-ids.js";
import { parentOf } from "./three-way.js";

type Node = Place["node"];

interface VersionsOfPlan {
  readonly ours: Plan;
  readonly theirs: Plan;
}

/** The changes to a merged plan that give what is disputed to one side. */
export const resolutionsOf = (dispute: Dispute, merged: Plan, { ours, theirs }: VersionsOfPlan): Conflict["resolutions"] =>
  Object.freeze({
    ours: Object.freeze(changesFor(dispute, merged, ours, dispute.ours).map((change) => Object.freeze(change))),
    theirs: Object.freeze(changesFor(dispute, merged, theirs, dispute.theirs).map((change) => Object.freeze(change))),
  });

const changesFor = (dispute: Dispute, merged: Plan, side: Plan, wish: unknown): Change[] => {
  const place = indexOf(merged).place(dispute.id);
  const wished = indexOf(side).place(dispute.id);
  if (place === undefined) return wished === undefined ? [] : addTo(merged, wished);
  if (dispute.type === "order") return orderAs(place, dispute.field ?? "", wish as readonly string[]); // an order holds ids
  if (dispute.field !== undefined) return [setChange(place.kind, dispute.id, dispute.field, place.node[dispute.field], wish)];
  if (wished === undefined) return [removeFrom(place)];
  return place.parent === undefined || parentOf(place) === parentOf(wished) ? [] : moveTo(merged, place, wished);
};

const listOf = (parent: Place | undefined, field: string): readonly Node[] => {
  const list = parent?.node[field];
  return Array.isArray(list) ? list : [];
};

/** Behind what it stands there, if that is in the merged plan's list. */
const sameBefore = (merged: Plan, wished: Place): string | null => {
  const before = siblingBefore(wished);
  const place = before === null ? undefined : indexOf(merged).place(before);
  return place?.field === wished.field && parentOf(place) === (parentOf(wished) ?? "plan") ? before : null;
};

const removeFrom = (place: Place): Change =>
  // The node is one of its kind, which a union of one member per kind does not express.
  ({
    op: "remove",
    id: idAt(place) ?? "",
    kind: place.kind,
    from: parentOf(place) ?? "plan",
    list: place.field,
    after: siblingBefore(place),
    node: place.node,
  }) as unknown as Change;

const addTo = (merged: Plan, wished: Place): Change[] => {
  const to = parentOf(wished) ?? "plan";
  const parent = indexOf(merged).place(to);
  if (parent === undefined) return [];
  return [
    { op: "add", kind: wished.kind, to, list: wished.field, after: sameBefore(merged, wished), node: wished.node } as unknown as Change,
  ]; // as above
};

const moveTo = (merged: Plan, place: Place, wished: Place): Change[] => {
  const [from, to] = [parentOf(place) ?? "", parentOf(wished) ?? ""];
  const parent = indexOf(merged).place(to);
  if (parent === undefined) return [];
  return [
    {
      op: "move",
      id: idAt(place) ?? "",
      kind: place.kind,
      from,
      to,
      list: wished.field,
      after: sameBefore(merged, wished),
      wasAfter: siblingBefore(place),
    },
  ];
};

/** The moves that put the things of a list in an order, as far as they stand there. */
const orderAs = (place: Place, field: string, wish: readonly string[]): Change[] => {
  const to = idAt(place) ?? "";
  const kind = childLists[place.kind].find((list) => list.field === field)?.kind;
  const order = new OrderOfIds(listOf(place, field).map(({ id }) => String(id)));
  const changes: Change[] = [];
  let after: string | null = null;
  for (const id of wish) {
    const wasAfter = order.before(id);
    if (wasAfter === undefined) continue;
    if (wasAfter !== after && kind !== undefined) {
      changes.push({ op: "move", id, kind, from: to, to, list: field, after, wasAfter });
      order.move(id, after);
    }
    after = id;
  }
  return changes;
};
