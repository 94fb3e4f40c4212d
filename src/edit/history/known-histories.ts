import { assertLike } from "../../base/arguments/assert-like.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import { isKnownPlan } from "../../model/read/known-plans.js";
import { assertChanges } from "../changes/assert-changes.js";
import type { PlanHistory } from "./plan-history.js";

/** A memo of the histories that began here, of known plans: they need not be looked through again. */
const known = new WeakSet<PlanHistory>();

/** Remembers the history that follows another, where that is known, or begins with a known plan; returns it. */
export const rememberHistory = (history: PlanHistory, before?: PlanHistory): PlanHistory => {
  if (before === undefined ? isKnownPlan(history.plan) : known.has(before)) known.add(history);
  return history;
};

const step = { changes: [], "label?": "", "group?": "" };

/** Throws, with the path to the place, for an argument that is no history: those that were made here are known to be, any other is looked through. */
export const assertHistory = (history: PlanHistory): void => {
  if (known.has(history)) return;
  const path = ["history"];
  const expected = "a history, as `createHistory` and `commitEdit` return it";
  assertLike(history, { plan: {}, past: [step], future: [step], "limit?": 0 }, { path, expected });
  assertPlan(history.plan, [...path, "plan"]);
  for (const field of ["past", "future"] as const)
    for (const [at, { changes }] of history[field].entries()) assertChanges(changes, [...path, field, at, "changes"]);
};
