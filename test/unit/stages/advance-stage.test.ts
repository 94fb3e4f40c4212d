import { describe, expect, test } from "vitest";
import { defineStageMachine } from "../../../src/machine/define-stage-machine.js";
import type { Plan } from "../../../src/model/plan.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { advanceStage } from "../../../src/stages/advance-stage.js";
import { listenFirst } from "../../../src/stages/listen-first.js";
import type { AdvanceOptions, MoveResult } from "../../../src/stages/make-move.js";
import { pauseJourney } from "../../../src/stages/pause-journey.js";
import { replayJourney } from "../../../src/stages/replay-journey.js";
import { resumeJourney } from "../../../src/stages/resume-journey.js";
import { returnToListening } from "../../../src/stages/return-to-listening.js";
import { stageStatus } from "../../../src/stages/stage-status.js";
import { planOf } from "../../helpers/plan-of.js";

const moved = (result: MoveResult) => {
  if (!result.ok) throw new Error(result.reason);
  return result;
};
const on = (day: number, more: Partial<AdvanceOptions> = {}): AdvanceOptions => ({ at: `2027-01-0${day}T09:00:00Z`, by: "maria", ...more });
/** A trial needs next to nothing to listen outside. */
const trial = planOf({ commitment: "trial", channels: [{ id: "c", name: "C" }] });

describe("D1 advancing a plan", () => {
  test("is refused with a reason and the gates, and the plan stays as it is", () => {
    const plan = planOf();
    const refused = advanceStage(plan, on(4));
    expect(refused).toMatchObject({ ok: false, code: "gates", gates: [{ met: false }, { met: false }, { met: false }, { met: false }] });
    expect(!refused.ok && refused.reason).toMatch(
      /^The step from “listening inside” to “listening outside” is not open yet\. In this cycle nothing is recorded from any of the 4 functions to listen to inside\. /,
    );
    expect(plan.journey).toEqual([]);
  });

  test("gives the same plan with the event appended; everything else is shared and frozen", () => {
    const { plan, event } = moved(advanceStage(trial, on(4, { because: "a try" })));
    expect(plan.journey).toEqual([event]);
    expect(trial.journey).toEqual([]);
    for (const key of Object.keys(trial) as (keyof Plan)[]) if (key !== "journey") expect(plan[key]).toBe(trial[key]);
    for (const part of [plan, plan.journey, event, event.gates]) expect(Object.isFrozen(part)).toBe(true);
    expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  test("B2 in a trial softened gates are recorded in the event and do not stop it", () => {
    const { event } = moved(advanceStage(trial, on(4)));
    expect(event.gates.map(({ met, softened }) => [met, softened])).toEqual(event.gates.map(() => [false, true]));
    const planned = moved(advanceStage(moved(advanceStage(trial, on(4))).plan, on(5))).plan;
    const refused = advanceStage(planned, on(6));
    expect(!refused.ok && refused.gates.filter(({ met, softened }) => !met && softened === undefined).map(({ gate }) => gate)).toEqual([
      "policy-approved",
      "coverage-clean",
    ]);
  });

  test("the one who does it need not be in the plan, but needs an id; the time an instant", () => {
    expect(moved(advanceStage(trial, on(4, { by: "somebody-who-left" }))).event.by).toBe("somebody-who-left");
    expect(() => advanceStage(trial, on(4, { by: "Maria S." }))).toThrowError(
      expect.objectContaining({ code: "id", path: ["options", "by"] }),
    );
    expect(() => advanceStage(trial, on(4, { at: "2027-01-04" }))).toThrowError(
      expect.objectContaining({ code: "instant", path: ["options", "at"] }),
    );
  });

  test("another machine may be given, also one with a fork", () => {
    const machine = defineStageMachine({
      id: "fork",
      version: 1,
      stages: ["a", "b", "c"],
      initial: "a",
      gates: [],
      transitions: { one: { from: "a", to: "b" }, two: { from: "a", to: "c" } },
    });
    expect(advanceStage(planOf(), on(4, { machine }))).toMatchObject({ ok: false, code: "which-step" });
    const { plan } = moved(advanceStage(planOf(), on(4, { machine, to: "c" })));
    expect(stageStatus(plan, { machine })).toMatchObject({ stage: "c", complete: true, moves: [] });
    expect(() => stageStatus(plan)).toThrowError(
      expect.objectContaining({
        code: "transition",
        message: expect.stringContaining("kept with the machine “fork”. Pass that one as `machine`."),
      }),
    );
  });

  test("F67 two editors cannot both take the same step", () => {
    const first = moved(advanceStage(trial, on(4))).event;
    const other = moved(advanceStage(trial, on(5))).event;
    expect(() => replayJourney([first, other])).toThrowError(expect.objectContaining({ code: "log", path: ["journey", 1] }));
  });
});

describe("D1 returning, pausing, resuming", () => {
  test("a return opens a new cycle in which what was heard before opens nothing", () => {
    const functions = ["team", "customer-service", "legal", "executive-management"];
    const evidence = functions.map((name) => `heard-${name}`);
    const heard = planOf({
      commitment: "trial",
      listening: {
        sources: functions.map((name) => ({ id: name, name, side: "internal", function: name })),
        insights: functions.map((name) => ({ id: `heard-${name}`, source: name, statement: "Careful", heardOn: "2027-01-02" })),
      },
    });
    const gateOf = (plan: Plan) => stageStatus(plan).moves[0]?.gates[0];
    expect(gateOf(heard)).toMatchObject({ met: true, evidence });
    const back = moved(returnToListening(heard, on(3, { because: "a new product" }) as never));
    expect(back.event).toMatchObject({ type: "return", cycle: 2, because: "a new product" });
    expect(gateOf(back.plan)).toMatchObject({ met: false, softened: true, evidence: [] });
    const sameDay = moved(returnToListening(heard, on(2, { because: "b" }) as never));
    expect(gateOf(sameDay.plan)).toMatchObject({ met: true, evidence });
  });

  test("a paused journey refuses to advance, to return and to pause, until it is resumed", () => {
    const paused = moved(pauseJourney(trial, on(4, { because: "holidays" }))).plan;
    for (const refused of [
      advanceStage(paused, on(5)),
      returnToListening(paused, on(5, { because: "b" }) as never),
      pauseJourney(paused, on(5)),
    ])
      expect(refused).toMatchObject({ ok: false, code: "paused", reason: "The journey is paused in “listening inside”. Resume it first." });
    const { plan } = moved(resumeJourney(paused, on(5)));
    expect(plan.journey.map(({ type }) => type)).toEqual(["pause", "resume"]);
    expect(advanceStage(plan, on(5)).ok).toBe(true);
    expect(resumeJourney(plan, on(6))).toMatchObject({ ok: false, code: "not-paused" });
  });

  test("time does not go backwards", () => {
    const { plan } = moved(advanceStage(trial, on(4)));
    expect(advanceStage(plan, on(3))).toMatchObject({ ok: false, code: "time", gates: [] });
  });

  test("the journey is replayed with the standard machine unless told otherwise", () => {
    expect(replayJourney([])).toEqual(replayJourney([], listenFirst));
    expect(replayJourney([]).stage).toBe("listen.internal");
  });
});
