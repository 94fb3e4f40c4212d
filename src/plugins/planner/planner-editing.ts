import { isPlanError } from "../../base/problems/plan-error.js";
import { type applyChanges, planAfter } from "../../edit/changes/apply-changes.js";
import { diffPlans } from "../../edit/changes/diff-plans.js";
import { readyChanges } from "../../edit/changes/ready-changes.js";
import { writeChangelog } from "../../edit/changes/write-changelog.js";
import { editPlan } from "../../edit/edit-plan.js";
import { createHistory } from "../../edit/history/create-history.js";
import { mergePlans } from "../../edit/merge/merge-plans.js";
import { resolveConflict } from "../../edit/merge/resolve-conflict.js";
import { refusalOf, tryEditPlan } from "../../edit/try-edit-plan.js";
import type { Plan } from "../../model/plan.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import { describeChange } from "../../words/changes/describe-change.js";
import { describeConflict } from "../../words/changes/describe-conflict.js";
import { assertEdited } from "../data/assert-edited.js";
import { bringPlan } from "../data/bring-plan.js";
import type { PluginSet } from "../plugin-set.js";
import { told } from "./told.js";

/** What a planner changes plans with. */
export interface PlannerEditing {
  /** As `applyChanges` of the library. Throws `plugin-data`, too, where data of a plugin that the changes set or add does not fit. */
  readonly applyChanges: typeof applyChanges;
  /** As `createHistory` of the library. */
  readonly createHistory: typeof createHistory;
  /** As `describeChange` of the library, with what the plugins add. */
  readonly describeChange: typeof describeChange;
  /** As `describeConflict` of the library, with what the plugins add. */
  readonly describeConflict: typeof describeConflict;
  /** As `diffPlans` of the library. */
  readonly diffPlans: typeof diffPlans;
  /**
   * As `editPlan` of the library. Throws `plugin-data`, too, with the path in the plan, where data of a plugin that the edit set or added does not fit, so that no edit makes a
   * plan that `parsePlan` of the planner refuses. What the edit leaves alone is not looked at.
   */
  readonly editPlan: typeof editPlan;
  /**
   * As `mergePlans` of the library. Data of the plugins is first brought to their versions in all three plans, as `parsePlan` brings it, so that what two editors made with
   * different releases of a plugin is merged field by field. The merged plan and the conflicts hold data of those versions, and no conflict is over the versions themselves.
   * Fields that each fit in their own version may not fit together in the merged one: then `read` and `parsePlan` say so.
   * Throws `plugin-data`, with the path from the argument's name, for data that cannot be brought there: of a newer version, or where a migration fails.
   */
  readonly mergePlans: typeof mergePlans;
  /** As `resolveConflict` of the library. */
  readonly resolveConflict: typeof resolveConflict;
  /** As `tryEditPlan` of the library. It refuses data of a plugin that does not fit as `editPlan` does, too. */
  readonly tryEditPlan: typeof tryEditPlan;
  /** As `writeChangelog` of the library, with what the plugins add. */
  readonly writeChangelog: typeof writeChangelog;
}

/** Returns the functions of editing, told what the plugins add. */
export const editingOf = ({ plugins, context }: PluginSet): PlannerEditing => ({
  applyChanges: (plan, changes) => {
    assertPlan(plan);
    const ready = readyChanges(changes);
    const next = planAfter(plan, ready);
    assertEdited(plugins, plan, next, ready);
    return next;
  },
  createHistory,
  describeChange: told(context, describeChange, 2, "language"),
  describeConflict: told(context, describeConflict, 2, "language"),
  diffPlans,
  editPlan: (plan, recipe) => {
    const edited = editPlan(plan, recipe);
    assertEdited(plugins, plan, edited.plan, edited.changes);
    return edited;
  },
  mergePlans: (base, ours, theirs) => {
    const versions = Object.entries({ base, ours, theirs });
    for (const [name, version] of versions) assertPlan(version, [name]);
    const brought = new Map<Plan, Plan>();
    for (const [name, version] of versions) if (!brought.has(version)) brought.set(version, bringPlan(plugins, version, [name]));
    const of = (version: Plan): Plan => brought.get(version) ?? version;
    return mergePlans(of(base), of(ours), of(theirs));
  },
  resolveConflict,
  tryEditPlan: (plan, recipe) => {
    const result = tryEditPlan(plan, recipe);
    if (!result.ok) return result;
    try {
      assertEdited(plugins, plan, result.plan, result.changes);
      return result;
    } catch (thrown) {
      if (!isPlanError(thrown)) throw thrown;
      return refusalOf(thrown);
    }
  },
  writeChangelog: told(context, writeChangelog, 2, "language"),
});
