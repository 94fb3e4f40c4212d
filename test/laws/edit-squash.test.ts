import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPlanError } from "../../src/base/problems/plan-error.js";
import { applyChanges } from "../../src/edit/changes/apply-changes.js";
import { invertChanges } from "../../src/edit/changes/invert-changes.js";
import { squashChanges } from "../../src/edit/changes/squash-changes.js";
import { editPlan } from "../../src/edit/edit-plan.js";
import type { Change } from "../../src/model/change.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { stringifyPlan } from "../../src/model/read/stringify-plan.js";
import { runs } from "./arbitraries/runs.js";

/** So little that the same few things are set, put in, moved and taken out again and again. */
const base = parsePlan({
  format: "social-plan/1",
  id: "small",
  strategies: [{ id: "s", goals: ["g", "h"].map((id) => ({ id, statement: id, tactics: [{ id: `${id}t`, statement: "T" }] })) }],
});

const goal = fc.constantFrom("g", "h", "new");
const tactic = fc.constantFrom("gt", "ht", "a", "b", "c");
const after = fc.oneof(fc.constantFrom(null, undefined), tactic);
const text = fc.constantFrom("x", "y", undefined);
type Recipe = Parameters<typeof editPlan>[1];
const setting: fc.Arbitrary<Recipe> = fc.oneof(
  fc.tuple(tactic, text).map(
    ([id, note]): Recipe =>
      (tx) =>
        tx.set("tactic", id, { note }),
  ),
  fc.tuple(tactic, text, text).map(
    ([id, statement, note]): Recipe =>
      (tx) =>
        tx.set("tactic", id, { statement: statement ?? "T", note }),
  ),
  fc.tuple(goal, text).map(
    ([id, note]): Recipe =>
      (tx) =>
        tx.set("goal", id, { note }),
  ),
);
const placing: fc.Arbitrary<Recipe> = fc.oneof(
  fc.tuple(tactic, goal, after).map(
    ([id, to, behind]): Recipe =>
      (tx) =>
        void tx.add("tactic", { id, statement: "T" }, { to, after: behind }),
  ),
  fc.tuple(tactic, goal, after).map(
    ([id, to, behind]): Recipe =>
      (tx) =>
        tx.move("tactic", id, { to, after: behind }),
  ),
  fc.tuple(tactic, after).map(
    ([id, behind]): Recipe =>
      (tx) =>
        tx.move("tactic", id, { after: behind }),
  ),
  tactic.map(
    (id): Recipe =>
      (tx) =>
        tx.remove("tactic", id),
  ),
  fc.constantFrom("new", "new", "h").map(
    (id): Recipe =>
      (tx) =>
        tx.remove("goal", id),
  ),
  fc.tuple(tactic, fc.constantFrom(null, "g", "h")).map(
    ([id, behind]): Recipe =>
      (tx) =>
        void tx.add("goal", { id: "new", statement: "N", tactics: [{ id, statement: "T" }] }, { to: "s", after: behind }),
  ),
);
const recipe = fc.oneof(setting, placing);

/** What the recipes change that can be made, one after the other. */
const changesOf = (recipes: readonly Recipe[]): readonly Change[] => {
  let plan = base;
  return recipes.flatMap((one) => {
    try {
      const edited = editPlan(plan, one);
      plan = edited.plan;
      return edited.changes;
    } catch (error) {
      if (isPlanError(error)) return [];
      throw error;
    }
  });
};

describe("F25 squashed changes do the same and lead back", () => {
  const many = fc.array(recipe, { maxLength: 50, size: "max" }).map(changesOf);

  test("with fewer steps", () => {
    let [given, kept] = [0, 0];
    fc.assert(
      fc.property(many, (changes) => {
        const plan = applyChanges(base, changes);
        const squashed = squashChanges(changes);
        const there = applyChanges(base, squashed);
        expect(stringifyPlan(there)).toBe(stringifyPlan(plan));
        expect(stringifyPlan(applyChanges(there, invertChanges(squashed)))).toBe(stringifyPlan(base));
        given += changes.length;
        kept += squashed.length;
      }),
      { numRuns: runs(500), seed: 25 },
    );
    expect(kept).toBeLessThan(given * 0.7);
  });

  test("and what was squashed once is as short as it gets by squashing", () => {
    fc.assert(
      fc.property(many, (changes) => {
        const squashed = squashChanges(changes);
        expect(squashChanges(squashed).length).toBeLessThanOrEqual(squashed.length);
        expect(applyChanges(base, squashChanges(squashed))).toEqual(applyChanges(base, changes));
      }),
      { numRuns: runs(100), seed: 26 },
    );
  });

  test("sets alone become at most one for each field, and none with their inverse behind them", () => {
    fc.assert(
      fc.property(fc.array(setting, { maxLength: 50, size: "max" }).map(changesOf), (changes) => {
        const fields = squashChanges(changes).map((change) => change.op === "set" && `${change.field} of ${change.id}`);
        expect(new Set(fields).size).toBe(fields.length);
        expect(squashChanges([...changes, ...invertChanges(changes)])).toEqual([]);
      }),
      { numRuns: runs(100), seed: 27 },
    );
  });
});
