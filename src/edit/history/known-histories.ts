import { assertLike } from "../../base/arguments/assert-like.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import { isKnownPlan } from "../../model/read/known-plans.js";
import { readyChanges } from "../changes/ready-changes.js";
import type { PlanHistory } from "./plan-history.js";

/** A memo of the histories that began here, of known plans: they need not be looked through again. */
const known = new WeakSet<PlanHistory>();

/** Remembers the history that follows another, where that is known, or begins with a known plan; returns it. */
export const rememberHistory = (history: PlanHistory, before?: PlanHistory): PlanHistory => {
  if (before === undefined ? isKnownPlan(history.plan) : known.has(before)) known.add(history);
  return history;
};

const step = { changes: [], "label?": "", "group?": "" };

/** Returns a history of which every change is ready: one that was made here as it is, any other as a copy. Throws, with the path to the place, for what is no history. */
export const readyHistory = (history: PlanHistory): PlanHistory => {
  if (known.has(history)) return history;
  const path = ["history"];
  const expected = "a history, as `createHistory` and `commitEdit` return it";
  assertLike(history, { plan: {}, past: [step], future: [step], "limit?": 0 }, { path, expected });
  assertPlan(history.plan, [...path, "plan"]);
  const ready = (field: "past" | "future") =>
    Object.freeze(
      [...history[field]].map((one, at) => Object.freeze({ ...one, changes: readyChanges(one.changes, [...path, field, at, "changes"]) })),
    );
  return rememberHistory(Object.freeze({ ...history, past: ready("past"), future: ready("future") }));
};
