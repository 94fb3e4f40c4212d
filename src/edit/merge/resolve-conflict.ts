import { assertChoice } from "../../base/arguments/assert-choice.js";
import { assertLike } from "../../base/arguments/assert-like.js";
import type { Change } from "../../model/change.js";
import type { Conflict } from "../../model/conflict.js";
import { idOfChange } from "../../model/id-of-change.js";
import type { Plan } from "../../model/plan.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import { readyChanges } from "../changes/ready-changes.js";
import { editedBy } from "../edit-plan.js";
import { Transaction } from "../transaction.js";

/**
 * Returns the merged plan with a conflict given to one side, also after others were. What a resolution needs and is there no more is passed over.
 * Throws what `editPlan` throws where the plan cannot be so, as when a thing is taken out that another names and cannot be without: then give that one away first.
 */
export const resolveConflict = (plan: Plan, conflict: Conflict | undefined, side: "ours" | "theirs"): Plan => {
  assertPlan(plan);
  assertChoice(side, ["ours", "theirs"], ["side"]);
  const changes = resolutionFor(conflict, side);
  const transaction = new Transaction(plan);
  for (const change of changes) {
    const place = transaction.place(idOfChange(change));
    if (change.op === "add") {
      const parent = transaction.place(change.to);
      if (place === undefined && parent !== undefined) transaction.add(change.kind, change.node, parent, null);
    } else if (place === undefined) continue;
    else if (change.op === "remove") transaction.remove(place, { detach: true });
    else if (change.op === "set") transaction.set(place, { [change.field]: change.value });
    else {
      const parent = transaction.place(change.to);
      if (parent === undefined) continue;
      const stands = change.after !== null && transaction.working.standsIn(change.after, parent, change.list);
      transaction.move(place, parent, stands ? change.after : null);
    }
  }
  return editedBy(transaction).plan;
};

const resolutionFor = (conflict: Conflict | undefined, side: "ours" | "theirs"): readonly Change[] => {
  if (conflict === undefined) return [];
  assertLike(
    conflict,
    { resolutions: { ours: [], theirs: [] } },
    { path: ["conflict"], expected: "a conflict, as `mergePlans` returns it" },
  );
  return readyChanges(conflict.resolutions[side], ["conflict", "resolutions", side]);
};
