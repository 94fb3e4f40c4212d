import { assertLike } from "../../base/arguments/assert-like.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import { squashed } from "../changes/squash-changes.js";
import type { Edit } from "../edit.js";
import { edit } from "../edit-plan.js";
import { readyHistory, rememberHistory } from "./known-histories.js";
import type { HistoryStep, PlanHistory } from "./plan-history.js";

/** What is said of a commit. */
export interface CommitOptions {
  /** What people call it. */
  readonly label?: string | undefined;
  /** What it is a part of, such as one field that is being typed in: with the commit before it, where that is of the same group, it becomes one step. */
  readonly group?: string | undefined;
}

/**
 * Returns the history after an edit of its plan, whose changes become one step, squashed; what had been taken back can no longer be made again.
 * The same history where nothing changed. Throws what `editPlan` throws.
 *
 * @example
 * ```ts
 * import { commitEdit, createHistory, createPlan, undoEdit } from "social-plan";
 *
 * const start = createHistory(createPlan({ id: "acme" }).build());
 * const typed = ["A", "Ac", "Acme"].reduce(
 *   (history, name) => commitEdit(history, (tx) => tx.set("plan", "plan", { name }), { group: "plan name" }),
 *   start,
 * );
 * typed.past.length; // => 1
 * undoEdit(typed).plan.name; // => undefined
 * ```
 */
export const commitEdit = (history: PlanHistory, recipe: (tx: Edit) => void, options: CommitOptions = {}): PlanHistory => {
  const ready = readyHistory(history);
  const { label, group } = readOptions(options);
  const { plan, changes } = edit(ready.plan, recipe);
  const last = ready.past.at(-1);
  const begun = group !== undefined && last?.group === group && ready.future.length === 0 ? last : undefined;
  const joined = squashed(begun === undefined ? changes : [...begun.changes, ...changes]);
  if (changes.length === 0 || (begun === undefined && joined.length === 0)) return history;
  const past = begun === undefined ? [...ready.past] : ready.past.slice(0, -1);
  if (joined.length > 0) past.push(stepOf(joined, label ?? begun?.label, group));
  const { limit = past.length } = ready;
  return rememberHistory(Object.freeze({ ...ready, plan, past: Object.freeze(past.slice(-limit)), future: Object.freeze([]) }), ready);
};

const readOptions = (options: CommitOptions): CommitOptions => {
  const given = optionsOf(options);
  assertLike(given, { "label?": "", "group?": "" }, { path: ["options"] });
  return given;
};

const stepOf = (changes: HistoryStep["changes"], label: string | undefined, group: string | undefined): HistoryStep =>
  Object.freeze({ ...(label !== undefined && { label }), ...(group !== undefined && { group }), changes });
