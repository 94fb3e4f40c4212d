import {
  adoptJourney,
  advanceStage,
  auditJourney,
  type MoveResult,
  mergePlans,
  type Plan,
  replayJourney,
  resolveConflict,
  returnToListening,
} from "social-plan";
import { describe, expect, test } from "vitest";
import { loadPlans } from "../../examples/load-plans.js";

const moved = (result: MoveResult): Plan => (result.ok ? result.plan : expect.fail(result.reason));
const complete = loadPlans().get("invented-harbour-coffee") ?? expect.fail("no complete plan");
const base = moved(adoptJourney(complete, { stage: "respond", at: "2027-01-04T09:00:00Z", by: "marit", because: "we answer since 2024" }));
const marit = moved(advanceStage(base, { at: "2027-02-01T09:00:00Z", by: "marit" }));
const joost = moved(advanceStage(base, { at: "2027-02-01T09:00:05Z", by: "joost" }));

describe("F67 F88 two people make the same step at once", () => {
  test("neither is lost in silence: the merge keeps the journey they began from, and says so", () => {
    for (const [ours, theirs] of [
      [marit, joost],
      [joost, marit],
    ] as const) {
      const { plan, conflicts } = mergePlans(base, ours, theirs);
      expect(conflicts.map(({ type }) => type)).toEqual(["journey"]);
      expect(plan.journey).toEqual(base.journey);
    }
  });

  test("settled for one of them, the step was made once, by that one, and the log is whole", () => {
    const { plan, conflicts } = mergePlans(base, marit, joost);
    const [conflict] = conflicts;
    if (conflict === undefined) expect.fail("no conflict");
    for (const [side, by] of [
      ["ours", "marit"],
      ["theirs", "joost"],
    ] as const) {
      const settled = resolveConflict(plan, conflict, side);
      expect(settled.journey.map(({ type }) => type)).toEqual(["adopt", "advance"]);
      expect(settled.journey.at(-1)?.by).toBe(by);
      expect(auditJourney(settled)).toMatchObject({ events: 2, digests: 2 });
      expect(advanceStage(settled, { at: "2027-02-02T09:00:00Z", by: "joost" })).toMatchObject({ ok: false, code: "no-step" });
    }
  });

  test("one who saw the other's step, or made the very same, is no conflict", () => {
    const after = moved(returnToListening(marit, { at: "2027-06-01T09:00:00Z", by: "joost", because: "a second shop" }));
    expect(mergePlans(base, marit, after).conflicts).toEqual([]);
    expect(mergePlans(base, marit, after).plan.journey).toEqual(after.journey);
    const same = moved(advanceStage(base, { at: "2027-02-01T09:00:00Z", by: "marit" }));
    const { plan, conflicts } = mergePlans(base, marit, same);
    expect(conflicts).toEqual([]);
    expect(replayJourney(plan.journey)).toMatchObject({ stage: "post", seq: 2 });
  });
});
