import { applyChanges } from "../../edit/changes/apply-changes.js";
import { diffPlans } from "../../edit/changes/diff-plans.js";
import { writeChangelog } from "../../edit/changes/write-changelog.js";
import { editPlan } from "../../edit/edit-plan.js";
import { createHistory } from "../../edit/history/create-history.js";
import { mergePlans } from "../../edit/merge/merge-plans.js";
import { resolveConflict } from "../../edit/merge/resolve-conflict.js";
import { tryEditPlan } from "../../edit/try-edit-plan.js";
import { describeChange } from "../../words/changes/describe-change.js";
import { describeConflict } from "../../words/changes/describe-conflict.js";
import type { PluginContext } from "../plugin-context.js";
import { told } from "./told.js";

/** What a planner changes plans with. */
export interface PlannerEditing {
  /** As `applyChanges` of the library. */
  readonly applyChanges: typeof applyChanges;
  /** As `createHistory` of the library. */
  readonly createHistory: typeof createHistory;
  /** As `describeChange` of the library, with what the plugins add. */
  readonly describeChange: typeof describeChange;
  /** As `describeConflict` of the library, with what the plugins add. */
  readonly describeConflict: typeof describeConflict;
  /** As `diffPlans` of the library. */
  readonly diffPlans: typeof diffPlans;
  /** As `editPlan` of the library. */
  readonly editPlan: typeof editPlan;
  /** As `mergePlans` of the library. */
  readonly mergePlans: typeof mergePlans;
  /** As `resolveConflict` of the library. */
  readonly resolveConflict: typeof resolveConflict;
  /** As `tryEditPlan` of the library. */
  readonly tryEditPlan: typeof tryEditPlan;
  /** As `writeChangelog` of the library, with what the plugins add. */
  readonly writeChangelog: typeof writeChangelog;
}

/** Returns the functions of editing, told what the plugins add. */
export const editingOf = (context: PluginContext): PlannerEditing => ({
  applyChanges,
  createHistory,
  describeChange: told(context, describeChange, 2, "language"),
  describeConflict: told(context, describeConflict, 2, "language"),
  diffPlans,
  editPlan,
  mergePlans,
  resolveConflict,
  tryEditPlan,
  writeChangelog: told(context, writeChangelog, 2, "language"),
});
