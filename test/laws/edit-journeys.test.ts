import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChanges } from "../../src/edit/changes/apply-changes.js";
import { diffPlans } from "../../src/edit/changes/diff-plans.js";
import { invertChanges } from "../../src/edit/changes/invert-changes.js";
import { parseChanges } from "../../src/edit/changes/parse-changes.js";
import { squashChanges } from "../../src/edit/changes/squash-changes.js";
import { mergePlans } from "../../src/edit/merge/merge-plans.js";
import { resolveConflict } from "../../src/edit/merge/resolve-conflict.js";
import type { StageEvent } from "../../src/model/journey/stage-event.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { stringifyPlan } from "../../src/model/read/stringify-plan.js";
import { describeChange } from "../../src/words/changes/describe-change.js";
import { describeConflict } from "../../src/words/changes/describe-conflict.js";
import { diceOf, editedAtRandom } from "./arbitraries/edits.js";
import { anyPlan, anySmallPlan, maximalPlan, sampleOf } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

const plans = [maximalPlan, ...sampleOf(anyPlan, 20), ...sampleOf(anySmallPlan, 40)].map((plan) => parsePlan(plan));
const events: readonly StageEvent[] = plans.flatMap(({ journey }) => journey).slice(0, 6);

/** So few events that journeys often share a beginning, and as often do not. */
const journey = fc.array(fc.constantFrom(...events), { maxLength: 4 });
/** A journey that begins with some of another, or not. */
const forkOf = (base: readonly StageEvent[]) =>
  fc.oneof(
    journey.map((more) => [...base, ...more]),
    fc.tuple(fc.nat(base.length), journey).map(([kept, more]) => [...base.slice(0, kept), ...more]),
    fc.constant(base),
    journey,
  );
const forks = journey.chain((base) => fc.tuple(fc.constant(base), forkOf(base), forkOf(base)));
const scenario = fc.tuple(fc.constantFrom(...plans), forks, fc.nat(1000), fc.nat(6), fc.nat(6));

/** The plan with another journey, after some edits that leave the journey alone. */
const versionOf = (plan: Plan, events: readonly StageEvent[], seed: number, edits: number, name: string): Plan =>
  parsePlan({ ...editedAtRandom(plan, edits, diceOf(seed), name), journey: events });

const beginsWith = (longer: readonly StageEvent[], journey: readonly StageEvent[]): boolean =>
  JSON.stringify(longer.slice(0, journey.length)) === JSON.stringify(journey);

const same = (one: readonly StageEvent[], other: readonly StageEvent[]): boolean => JSON.stringify(one) === JSON.stringify(other);

describe("F88 X9 journeys that forked", () => {
  test("are led to and back by what differs, through JSON too", () => {
    let rewritten = 0;
    fc.assert(
      fc.property(scenario, ([plan, [here, there], seed, edits]) => {
        const a = versionOf(plan, here, seed, 0, "a");
        const b = versionOf(plan, there, seed, edits, "b");
        const changes = diffPlans(a, b);
        expect(stringifyPlan(applyChanges(a, changes))).toBe(stringifyPlan(b));
        expect(stringifyPlan(applyChanges(b, invertChanges(changes)))).toBe(stringifyPlan(a));
        expect(stringifyPlan(applyChanges(a, squashChanges(changes)))).toBe(stringifyPlan(b));
        expect(parseChanges(JSON.stringify(changes), { journeys: true })).toEqual(changes);
        if (beginsWith(there, here)) expect(parseChanges(changes)).toEqual(changes);
        else {
          expect(() => parseChanges(changes)).toThrow(expect.objectContaining({ code: "change" }));
          rewritten += 1;
        }
        for (const change of changes) expect(describeChange(a, change)).toMatch(/\.$|[.!?…][”"»“]$/u);
      }),
      { numRuns: runs(300), seed: 88 },
    );
    expect(rewritten).toBeGreaterThan(runs(60));
  });

  test("come together without a step lost, unless there is a conflict that holds both; whichever is ours", () => {
    const met = { settled: 0, disputed: 0 };
    fc.assert(
      fc.property(scenario, ([plan, [was, mine, others], seed, edits, more]) => {
        const base = versionOf(plan, was, seed, 0, "base");
        const ours = same(was, mine) && edits === 0 ? base : versionOf(plan, mine, seed, edits, "a");
        const theirs = same(was, others) && more === 0 ? base : versionOf(plan, others, seed + 1, more, "b");
        const merged = mergePlans(base, ours, theirs);
        const other = mergePlans(base, theirs, ours);
        expect(stringifyPlan(other.plan)).toBe(stringifyPlan(merged.plan));
        const conflict = merged.conflicts.find(({ type }) => type === "journey");
        const mirrored = other.conflicts.find(({ type }) => type === "journey");
        expect(mirrored?.ours).toEqual(conflict?.theirs);
        expect(mirrored?.theirs).toEqual(conflict?.ours);
        const { journey } = merged.plan;
        if (conflict === undefined) {
          const areAgreed = same(mine, others) && same(mine, journey);
          expect(areAgreed || [was, mine, others].every((one) => beginsWith(journey, one))).toBe(true);
          met.settled += 1;
          return;
        }
        expect(conflict).toMatchObject({ id: "plan", kind: "plan", field: "journey", base: was, ours: mine, theirs: others });
        expect(journey).toEqual(was);
        expect([mine, others].every((one) => beginsWith(one, was)) && (beginsWith(mine, others) || beginsWith(others, mine))).toBe(false);
        expect(resolveConflict(merged.plan, conflict, "ours").journey).toEqual(mine);
        expect(resolveConflict(merged.plan, conflict, "theirs").journey).toEqual(others);
        expect(describeConflict(merged.plan, conflict)).toMatch(/Only one of the two/);
        met.disputed += 1;
      }),
      { numRuns: runs(300), seed: 89 },
    );
    expect(met.settled).toBeGreaterThan(runs(50));
    expect(met.disputed).toBeGreaterThan(runs(50));
  });
});
