import { describe, expect, test } from "vitest";
import { sameJson } from "../../src/base/json/same-json.js";
import { isPlanError } from "../../src/base/problems/plan-error.js";
import { diffPlans } from "../../src/edit/changes/diff-plans.js";
import { type Merged, mergePlans } from "../../src/edit/merge/merge-plans.js";
import { resolveConflict } from "../../src/edit/merge/resolve-conflict.js";
import type { Change } from "../../src/model/change.js";
import type { Conflict } from "../../src/model/conflict.js";
import { indexOf } from "../../src/model/find/plan-index.js";
import { idOfChange } from "../../src/model/id-of-change.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { stringifyPlan } from "../../src/model/read/stringify-plan.js";
import { type Dice, diceOf, editedAtRandom } from "./arbitraries/edits.js";
import { anyPlan, anySmallPlan, maximalPlan, sampleOf } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

const plans = [maximalPlan, ...sampleOf(anyPlan, 40), ...sampleOf(anySmallPlan, 160)].map((plan) => parsePlan(plan));

const planFor = (round: number): Plan => plans[round % plans.length] ?? expect.fail("no plan");

/** Both sides of a plan, after up to thirty edits each. */
const sidesOf = (base: Plan, dice: Dice): readonly [Plan, Plan] => [
  editedAtRandom(base, 1 + dice(30), dice, "a"),
  editedAtRandom(base, 1 + dice(30), dice, "b"),
];

const parentIn = (plan: Plan, id: string): string | undefined => {
  const parent = indexOf(plan).place(id)?.parent;
  return parent && String(parent.index === undefined ? parent.kind : parent.node["id"]);
};

const isWords = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((item) => typeof item === "string");

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether what a side made of a field is in the merged one: the same, or of lists of words and of records each addition and removal. */
const isIn = (merged: unknown, value: unknown, was: unknown): boolean => {
  if (sameJson(merged, value)) return true;
  if (isRecord(merged) && isRecord(value) && isRecord(was))
    return [...Object.keys(was), ...Object.keys(value)].every((key) => sameJson(was[key], value[key]) || sameJson(merged[key], value[key]));
  if (!isWords(merged) || !isWords(value) || !isWords(was)) return false;
  return (
    value.every((word) => was.includes(word) || merged.includes(word)) &&
    was.every((word) => value.includes(word) || !merged.includes(word))
  );
};

/** The same of the data of plugins, of which none is as good as an empty object. */
const isExtIn = (merged: unknown, value: unknown, was: unknown): boolean => isIn(merged ?? {}, value ?? {}, was ?? {});

/** Whether an edit is in the merged plan, or in a conflict by name. */
const isAccountedFor = (change: Change, side: Plan, { plan, conflicts }: Merged): boolean => {
  const id = idOfChange(change);
  const place = indexOf(plan).place(id);
  const named = (test: (conflict: Conflict) => boolean) => conflicts.some((conflict) => conflict.id === id && test(conflict));
  const isAboutAll = named(({ field }) => field === undefined);
  if (change.op === "remove") return place === undefined || isAboutAll;
  if (place === undefined) return isAboutAll;
  if (change.op === "set") {
    const isThere = change.field === "ext" ? isExtIn : isIn;
    return isThere(place.node[change.field], change.value, change.was) || isAboutAll || named(({ field }) => field === change.field);
  }
  const isThere = parentIn(plan, id) === parentIn(side, id);
  return isThere || isAboutAll;
};

const swapped = (conflicts: readonly Conflict[]): readonly unknown[] =>
  conflicts.map(({ ours, theirs, resolutions, ...rest }) => ({
    ...rest,
    ...(theirs !== undefined && { ours: theirs }),
    ...(ours !== undefined && { theirs: ours }),
    resolutions: { ours: resolutions.theirs, theirs: resolutions.ours },
  }));

describe("X9 G9 F69 two versions of a plan come together", () => {
  test("to a valid plan in which every edit is, or in a conflict by name; whichever is ours", () => {
    const met = new Set<string>();
    for (let round = 0; round < Math.max(runs(300), 800); round++) {
      const dice = diceOf(round);
      const base = planFor(round);
      const [ours, theirs] = sidesOf(base, dice);
      const merged = mergePlans(base, ours, theirs);
      expect(parsePlan(stringifyPlan(merged.plan)), `round ${round}`).toStrictEqual(merged.plan);
      expect(stringifyPlan(parsePlan(stringifyPlan(merged.plan)))).toBe(stringifyPlan(merged.plan));
      for (const side of [ours, theirs])
        for (const change of diffPlans(base, side))
          if (!isAccountedFor(change, side, merged)) expect.fail(`round ${round} lost ${JSON.stringify(change).slice(0, 300)}`);
      const other = mergePlans(base, theirs, ours);
      expect(other.plan, `round ${round}`).toStrictEqual(merged.plan);
      expect(swapped(other.conflicts), `round ${round}`).toEqual(merged.conflicts);
      for (const { type } of merged.conflicts) met.add(type);
    }
    expect([...met].sort()).toEqual(expect.arrayContaining(["add/add", "move/move", "set/remove", "set/set"]));
  });

  test("to the one that was changed, and to what both agree on", () => {
    for (let round = 0; round < runs(30); round++) {
      const base = planFor(round);
      const [next] = sidesOf(base, diceOf(round));
      const again = parsePlan(stringifyPlan(next));
      expect(mergePlans(base, next, base)).toEqual({ plan: next, conflicts: [] });
      expect(mergePlans(base, base, next)).toEqual({ plan: next, conflicts: [] });
      expect(mergePlans(base, next, again)).toEqual({ plan: next, conflicts: [] });
      expect(mergePlans(parsePlan(stringifyPlan(base)), next, base).plan).toStrictEqual(next);
    }
  });

  test("and each conflict can be given to either, in any order, to a valid plan", () => {
    for (let round = 0; round < runs(50); round++) {
      const dice = diceOf(round + 1000);
      const base = planFor(round);
      const [ours, theirs] = sidesOf(base, dice);
      const merged = mergePlans(base, ours, theirs);
      let { plan } = merged;
      for (const conflict of merged.conflicts)
        try {
          plan = resolveConflict(plan, conflict, dice(2) === 0 ? "ours" : "theirs");
          expect(parsePlan(stringifyPlan(plan))).toStrictEqual(plan);
        } catch (error) {
          if (!isPlanError(error)) throw error;
        }
    }
  });

  test("by two to four editors, some of whom are late, or come twice: none of their edits is lost", () => {
    for (let round = 0; round < runs(60); round++) {
      const dice = diceOf(round + 2000);
      const versions = [planFor(round)];
      const sent: (readonly [base: Plan, edited: Plan])[] = [];
      for (let turn = 0; turn < 8; turn++) {
        const now = versions.at(-1) ?? planFor(round);
        const late = versions[Math.max(0, versions.length - 1 - dice(4))] ?? now;
        const again = dice(5) === 0 ? sent[dice(Math.max(sent.length, 1))] : undefined;
        const [base, edited] = again ?? [late, editedAtRandom(late, 1 + dice(8), dice, `e${dice(4)}-${turn}`)];
        sent.push([base, edited]);
        const merged = mergePlans(base, now, edited);
        for (const side of [now, edited])
          for (const change of diffPlans(base, side))
            if (!isAccountedFor(change, side, merged)) expect.fail(`round ${round} lost ${JSON.stringify(change).slice(0, 300)}`);
        expect(parsePlan(stringifyPlan(merged.plan)), `round ${round}`).toStrictEqual(merged.plan);
        versions.push(merged.plan);
      }
    }
  });
});
