import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPlanError } from "../../src/base/problems/plan-error.js";
import { applyChanges } from "../../src/edit/changes/apply-changes.js";
import { diffPlans } from "../../src/edit/changes/diff-plans.js";
import { invertChanges } from "../../src/edit/changes/invert-changes.js";
import { squashChanges } from "../../src/edit/changes/squash-changes.js";
import { commitEdit } from "../../src/edit/history/commit-edit.js";
import { redoEdit } from "../../src/edit/history/redo-edit.js";
import { undoEdit } from "../../src/edit/history/undo-edit.js";
import { resolveConflict } from "../../src/edit/merge/resolve-conflict.js";
import type { Change } from "../../src/model/change.js";
import type { Conflict } from "../../src/model/conflict.js";
import { walkPlan } from "../../src/model/find/walk-plan.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { stringifyPlan } from "../../src/model/read/stringify-plan.js";
import { describeChange } from "../../src/words/changes/describe-change.js";
import { diceOf, editedAtRandom } from "./arbitraries/edits.js";
import { damaged } from "./arbitraries/mutations.js";
import { anyPlan, anySmallPlan, maximalPlan, sampleOf } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

const plans = [maximalPlan, ...sampleOf(anyPlan, 12), ...sampleOf(anySmallPlan, 30)].map((plan) => parsePlan(plan));

/** A plan and changes that fit it: of every op, and of as many kinds and fields as there are. */
interface Made {
  readonly plan: Plan;
  readonly changes: readonly Change[];
}

const made: readonly Made[] = plans.flatMap((plan, index) => {
  const edited = editedAtRandom(plan, 8, diceOf(index), "e");
  const other = { ...(plans[(index * 7 + 1) % plans.length] ?? plan), id: plan.id };
  return [edited, parsePlan(stringifyPlan(other))].map((next) => ({ plan, changes: diffPlans(plan, next) }));
});

/** A few changes of those, so that a stroke hits one of their own fields as often as what lies deep in them. */
const someOf = ({ plan, changes }: Made): fc.Arbitrary<Made> =>
  fc
    .subarray([...changes], { minLength: Math.min(1, changes.length), maxLength: Math.min(4, changes.length) })
    .map((some) => ({ plan, changes: some }));

const ops = ["remvoe", "REMOVE", "delete", "", "toString", "__proto__", null, undefined, 0, ["remove"], { op: "remove" }] as const;
const junk = fc.oneof(
  fc.constantFrom(...ops, "set", "add", "move", "remove", "goal", "plan", "policy", "x", Number.NaN, -1, true, [], {}, [null]),
  fc.anything(),
);

/** The changes with one field of one of them taken away, put in or given another value. */
const withOneFieldWrong = (changes: readonly Change[]): fc.Arbitrary<readonly unknown[]> =>
  fc
    .tuple(
      fc.nat(),
      fc.constantFrom("op", "kind", "id", "field", "value", "was", "to", "from", "list", "after", "wasAfter", "node", "vale"),
      fc.option(junk, { nil: undefined }),
      fc.boolean(),
    )
    .map(([which, field, value, isAway]) =>
      changes.map((change, index) => {
        if (index !== which % changes.length) return change;
        const wrong: Record<string, unknown> = structuredClone({ ...change });
        if (isAway) delete wrong[field];
        else wrong[field] = value;
        return wrong;
      }),
    );

const scenario = fc
  .constantFrom(...made)
  .chain(someOf)
  .chain(({ plan, changes }) =>
    fc.tuple(fc.constant(plan), fc.oneof(damaged(changes), withOneFieldWrong(changes)) as fc.Arbitrary<readonly Change[]>),
  );

/** What a call comes to: its result, or the error of ours it throws. */
const outcomeOf = <T>(call: () => T): { readonly result?: T; readonly code?: string; readonly path?: readonly (string | number)[] } => {
  try {
    return { result: call() };
  } catch (thrown) {
    if (!isPlanError(thrown)) throw thrown;
    return { code: thrown.code, path: thrown.path };
  }
};

const idsIn = (plan: Plan): ReadonlySet<string> => {
  const ids = new Set<string>();
  walkPlan(plan, ({ node }) => ids.add("id" in node ? node.id : ""));
  return ids;
};

/** Every text in what the changes that remove hold: the ids of what they may take out. */
const removable = (changes: readonly Change[]): ReadonlySet<unknown> => {
  const texts = new Set<unknown>();
  const note = (_: string, value: unknown): unknown => {
    texts.add(value);
    return value;
  };
  for (const change of changes) if (change?.op === "remove") JSON.stringify(change.node, note);
  return texts;
};

const conflictWith = (changes: readonly Change[]): Conflict => ({
  type: "set/set",
  id: "x",
  kind: "plan",
  resolutions: { ours: changes, theirs: changes },
});

describe("F90 F68 changes that nobody has read", () => {
  test("are applied, squashed, inverted and described, or refused by an error of ours; the plan stays as it was", () => {
    let [refused, taken] = [0, 0];
    fc.assert(
      fc.property(scenario, ([plan, changes]) => {
        const before = stringifyPlan(plan);
        const applied = outcomeOf(() => applyChanges(plan, changes));
        const calls: readonly (() => unknown)[] = [
          () => squashChanges(changes),
          () => invertChanges(changes),
          () => resolveConflict(plan, conflictWith(changes), "ours"),
          () => undoEdit({ plan, past: [{ changes }], future: [] }),
          () => redoEdit({ plan, past: [], future: [{ changes }] }),
          () =>
            commitEdit({ plan, past: [{ changes, group: "g" }], future: [] }, (tx) => tx.set("plan", "plan", { name: "X" }), {
              group: "g",
            }),
          () => (Array.isArray(changes) ? [...changes].map((change) => describeChange(plan, change)) : []),
        ];
        const codes = calls.map((call) => outcomeOf(call).code);
        expect(stringifyPlan(plan)).toBe(before);
        if (applied.result === undefined) refused += 1;
        else {
          taken += 1;
          expect(stringifyPlan(parsePlan(stringifyPlan(applied.result)))).toBe(stringifyPlan(applied.result));
          const [may, left] = [removable(changes), idsIn(applied.result)];
          for (const id of idsIn(plan)) if (!left.has(id)) expect(may).toContain(id);
        }
        const [squashed] = codes;
        if (applied.code === "change" && applied.path?.[0] === "changes" && applied.path.length > 1) expect(squashed).toBe("change");
      }),
      { numRuns: runs(1500), seed: 90 },
    );
    expect(refused).toBeGreaterThan(runs(200));
    expect(taken).toBeGreaterThan(runs(100));
  });

  test("with an op nobody knows are refused by every function, with the path to the op", () => {
    for (const { plan, changes } of made)
      for (const [index, change] of changes.slice(0, 20).entries())
        for (const op of ops) {
          const wrong = [...changes.slice(0, index), { ...change, op }] as unknown as readonly Change[];
          const refusal = { code: "change", path: ["changes", index, "op"] };
          expect(outcomeOf(() => applyChanges(plan, wrong))).toEqual(refusal);
          expect(outcomeOf(() => squashChanges(wrong))).toEqual(refusal);
          expect(outcomeOf(() => invertChanges(wrong))).toEqual(refusal);
          expect(outcomeOf(() => describeChange(plan, wrong.at(-1) as Change))).toEqual({ code: "change", path: ["change", "op"] });
          expect(outcomeOf(() => resolveConflict(plan, conflictWith(wrong), "theirs"))).toEqual({
            code: "change",
            path: ["conflict", "resolutions", "theirs", index, "op"],
          });
          expect(outcomeOf(() => undoEdit({ plan, past: [{ changes: wrong }], future: [] }))).toEqual({
            code: "change",
            path: ["history", "past", 0, "changes", index, "op"],
          });
        }
  });
});
