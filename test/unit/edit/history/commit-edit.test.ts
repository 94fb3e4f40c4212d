import { describe, expect, test } from "vitest";
import { parseChanges } from "../../../../src/edit/changes/parse-changes.js";
import { type CommitOptions, commitEdit } from "../../../../src/edit/history/commit-edit.js";
import { createHistory } from "../../../../src/edit/history/create-history.js";
import type { PlanHistory } from "../../../../src/edit/history/plan-history.js";
import { redoEdit } from "../../../../src/edit/history/redo-edit.js";
import { undoEdit } from "../../../../src/edit/history/undo-edit.js";
import { parsePlan } from "../../../../src/model/read/parse-plan.js";
import { stringifyPlan } from "../../../../src/model/read/stringify-plan.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { acme } from "../acme.js";

const start = createHistory(acme);
const named = (history: PlanHistory, name: string | undefined, options?: CommitOptions) =>
  commitEdit(history, (tx) => tx.set("plan", "plan", { name }), options);
const namesOf = (history: PlanHistory) => {
  const names = [history.plan.name];
  for (let at = history; at.past.length > 0; at = undoEdit(at)) names.unshift(undoEdit(at).plan.name);
  return names;
};

describe("F25 a history", () => {
  test("begins with a plan and nothing to take back", () => {
    expect(start).toEqual({ plan: acme, past: [], future: [] });
    expect(start.plan).toBe(acme);
    expect(undoEdit(start)).toBe(start);
    expect(redoEdit(start)).toBe(start);
  });

  test("grows by a step with its label, and leads back and forth", () => {
    const history = named(named(start, "A", { label: "First" }), "B");
    expect(history.past).toEqual([
      { label: "First", changes: [{ op: "set", id: "plan", kind: "plan", field: "name", value: "A" }] },
      { changes: [{ op: "set", id: "plan", kind: "plan", field: "name", value: "B", was: "A" }] },
    ]);
    const back = undoEdit(undoEdit(history));
    expect(stringifyPlan(back.plan)).toBe(stringifyPlan(acme));
    expect(back.future.map(({ label }) => label)).toEqual(["First", undefined]);
    expect(redoEdit(back).plan.name).toBe("A");
    expect(redoEdit(redoEdit(back))).toEqual(history);
    expect(redoEdit(back).plan.strategies).toBe(acme.strategies);
  });

  test("is the same where a commit changes nothing, or what it changes comes to nothing", () => {
    const history = undoEdit(named(start, "A"));
    expect(named(history, undefined)).toBe(history);
    const there = commitEdit(history, (tx) => {
      tx.set("plan", "plan", { name: "x" });
      tx.set("plan", "plan", { name: undefined });
    });
    expect(there).toBe(history);
  });

  test("a commit forgets what was taken back", () => {
    const history = named(undoEdit(named(named(start, "A"), "B")), "C");
    expect(history.future).toEqual([]);
    expect(namesOf(history)).toEqual([undefined, "A", "C"]);
  });

  test("a commit that is refused leaves it as it was", () => {
    const history = named(start, "A");
    expect(thrownBy(() => commitEdit(history, (tx) => tx.remove("person", "ito"))).code).toBe("still-referenced");
    expect(history.past).toHaveLength(1);
  });
});

describe("F25 commits of one group", () => {
  const typing = { group: "name" };

  test("become one step, with the last label", () => {
    const history = named(named(named(start, "A", { ...typing, label: "Type" }), "Ac", typing), "Acm", { ...typing, label: "Name" });
    expect(history.past).toEqual([
      { label: "Name", group: "name", changes: [{ op: "set", id: "plan", kind: "plan", field: "name", value: "Acm" }] },
    ]);
    expect(undoEdit(history).plan).toEqual(acme);
  });

  test("do not where another comes between, another group, none, or something was taken back", () => {
    expect(namesOf(named(named(named(start, "A", typing), "B"), "C", typing))).toEqual([undefined, "A", "B", "C"]);
    expect(namesOf(named(named(start, "A", typing), "B", { group: "other" }))).toEqual([undefined, "A", "B"]);
    expect(namesOf(named(named(start, "A"), "B"))).toEqual([undefined, "A", "B"]);
    expect(namesOf(named(undoEdit(named(named(start, "A", typing), "B")), "C", typing))).toEqual([undefined, "A", "C"]);
  });

  test("that come to nothing leave no step", () => {
    const history = named(named(named(start, "A"), "B", typing), "A", typing);
    expect(history.past).toHaveLength(1);
    expect(history.plan).toEqual(named(start, "A").plan);
    expect(undoEdit(history).plan).toEqual(acme);
  });
});

describe("F25 how much of a history is kept", () => {
  test("the newest steps, as many as told", () => {
    const names = "abcdef".split("");
    const history = names.reduce((one, name) => named(one, name), createHistory(acme, { limit: 3 }));
    expect(namesOf(history)).toEqual(["c", "d", "e", "f"]);
    expect(history.limit).toBe(3);
    expect(namesOf(redoEdit(undoEdit(history)))).toEqual(["c", "d", "e", "f"]);
    expect(createHistory(acme, { limit: undefined })).toEqual(start);
  });

  test.each([0, -1, 1.5, Number.NaN, "3" as never])("not %s", (limit) => {
    const error = thrownBy(() => createHistory(acme, { limit }));
    expect(error.path).toEqual(["options", "limit"]);
    expect(error.message).toContain("Pass a positive integer, or nothing to keep all steps.");
  });

  test("a thousand steps are no burden", () => {
    let history = start;
    for (let index = 0; index < 1000; index += 1) history = named(history, `n-${index}`);
    expect(history.past).toHaveLength(1000);
    for (let index = 0; index < 1000; index += 1) history = undoEdit(history);
    expect(history.plan).toEqual(acme);
    expect(history.future).toHaveLength(1000);
  });
});

describe("G20 a history is plain data", () => {
  test("frozen, and the same after a journey through JSON", () => {
    const history = undoEdit(named(named(start, "A", { label: "L", group: "g" }), "B"));
    const parts = [history, history.past, history.future, ...history.past, ...history.future];
    expect(parts.every(Object.isFrozen)).toBe(true);
    const { plan, past, future } = JSON.parse(JSON.stringify(history));
    const stepsOf = (steps: readonly { readonly changes: unknown }[]) =>
      steps.map((step) => ({ ...step, changes: parseChanges(step.changes) }));
    const read: PlanHistory = { plan: parsePlan(plan), past: stepsOf(past), future: stepsOf(future) };
    expect(read).toEqual(history);
    expect(redoEdit(read)).toEqual(redoEdit(history));
    expect(undoEdit(read).plan).toEqual(acme);
  });
});
