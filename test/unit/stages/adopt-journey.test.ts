import { describe, expect, test } from "vitest";
import { digestOfEvent } from "../../../src/machine/digest-of-event.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { adoptJourney } from "../../../src/stages/adopt-journey.js";
import { advanceStage } from "../../../src/stages/advance-stage.js";
import { listenFirst } from "../../../src/stages/listen-first.js";
import type { AdoptOptions, MoveResult } from "../../../src/stages/make-move.js";
import { pauseJourney } from "../../../src/stages/pause-journey.js";
import { replayJourney } from "../../../src/stages/replay-journey.js";
import { stageStatus } from "../../../src/stages/stage-status.js";
import { planOf } from "../../helpers/plan-of.js";
import { forked } from "../machine/machines.js";

const moved = (result: MoveResult) => {
  if (!result.ok) throw new Error(result.reason);
  return result;
};
const into = (stage: string, more: Partial<AdoptOptions> = {}): AdoptOptions => ({
  stage,
  at: "2027-01-04T09:00:00Z",
  by: "maria",
  because: "we have posted since 2019",
  ...more,
});
const plan = planOf({ channels: [{ id: "c", name: "C" }] });
/** The gates before each stage of the standard machine. */
const before: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.values(listenFirst.transitions)
    .filter(({ type }) => type === "advance")
    .map(({ to, gates }) => [to, gates]),
);

describe("D1 D5 a plan that already runs is adopted in the stage that holds", () => {
  test.each(listenFirst.stages.map((stage, at) => [stage, listenFirst.stages.slice(1, at + 1)] as const))(
    "in %s, with what the gates of every step passed over found",
    (stage, passed) => {
      const { plan: adopted, event } = moved(adoptJourney(plan, into(stage)));
      expect(stageStatus(adopted)).toMatchObject({ stage, cycle: 1, paused: false, since: event.at });
      expect(event.gates.map(({ gate }) => gate)).toEqual(passed.flatMap((one) => before[one] ?? []));
      expect(event).toMatchObject({ seq: 1, cycle: 1, type: "adopt", from: "listen.internal", to: stage, by: "maria" });
      expect(event.because).toBe("we have posted since 2019");
    },
  );

  test("gates that are not met stop nothing, and are recorded as what they are", () => {
    const { event } = moved(adoptJourney(plan, into("post")));
    const of = (gate: string) => event.gates.find((report) => report.gate === gate);
    expect(of("policy-drafted")).toMatchObject({ met: false, evidence: [] });
    expect(of("policy-drafted")?.softened).toBeUndefined();
    expect(of("issues-ranked")).toMatchObject({ met: true });
    const trial = moved(adoptJourney(planOf({ commitment: "trial" }), into("post")));
    expect(trial.event.gates.find(({ gate }) => gate === "policy-drafted")).toMatchObject({ met: false, softened: true });
  });

  test("the event is the first of a log like any other: digest, JSON, and moves that follow", () => {
    const { plan: adopted, event } = moved(adoptJourney(plan, into("respond")));
    expect(event.digest).toBe(digestOfEvent(event, undefined));
    expect(parsePlan(JSON.parse(JSON.stringify(adopted)))).toEqual(adopted);
    const paused = moved(pauseJourney(adopted, { at: "2027-01-05T09:00:00Z", by: "maria" })).plan;
    expect(replayJourney(paused.journey)).toMatchObject({ stage: "respond", paused: true, since: event.at, seq: 2 });
    for (const part of [adopted, adopted.journey, event, event.gates]) expect(Object.isFrozen(part)).toBe(true);
    expect(adopted.channels).toBe(plan.channels);
    expect(plan.journey).toEqual([]);
  });

  test("each step that was passed over is asked as the step it is", () => {
    const asked: unknown[] = [];
    const spying = {
      ...listenFirst,
      gates: listenFirst.gates.map((one) => ({
        ...one,
        check: (...[of, context]: Parameters<typeof one.check>) => {
          asked.push([context.from, context.to, context.today]);
          return one.check(of, context);
        },
      })),
    };
    moved(adoptJourney(plan, into("plan", { machine: spying })));
    expect(asked).toEqual([
      ...(before["listen.external"]?.map(() => ["listen.internal", "listen.external", "2027-01-04"]) ?? []),
      ...(before["plan"]?.map(() => ["listen.external", "plan", "2027-01-04"]) ?? []),
    ]);
  });

  test("of a machine with a fork the shortest way counts, and a stage that no step leads on to has passed no gate", () => {
    const gatesOf = (stage: string) => moved(adoptJourney(plan, into(stage, { machine: forked }))).event.gates.map(({ gate }) => gate);
    expect(gatesOf("left")).toEqual(["named", "envisioned"]);
    expect(gatesOf("right")).toEqual([]);
    expect(gatesOf("draft")).toEqual([]);
  });
});

describe("F67 an adoption that cannot be is refused with a reason", () => {
  test("of a journey that has begun", () => {
    const { plan: adopted } = moved(adoptJourney(plan, into("respond")));
    expect(adoptJourney(adopted, into("post"))).toMatchObject({
      ok: false,
      code: "begun",
      reason:
        "The journey has begun: it has one event and stands in “responding”. A plan can be adopted only before the first. Advance it, or return to listening.",
      values: { from: "respond", count: 1 },
    });
    const earlier = adoptJourney(adopted, into("post", { at: "2026-01-04T09:00:00Z" }));
    expect(!earlier.ok && earlier.code).toBe("begun");
    const paused = moved(pauseJourney(plan, { at: "2027-01-01T09:00:00Z", by: "maria" })).plan;
    const late = adoptJourney(paused, into("post"));
    expect(!late.ok && late.reason).toMatch(/^The journey has begun: it has one event and stands in “listening inside”\./);
  });

  test("into a stage the machine does not have", () => {
    expect(adoptJourney(plan, into("draft"))).toMatchObject({
      ok: false,
      code: "no-stage",
      reason: "The machine has no stage “draft”. Its stages are listening inside, listening outside, planning, responding and posting.",
      values: { to: "draft", choices: listenFirst.stages },
    });
  });

  test.each(["stage", "because", "at", "by"])("and one without %s is a caller's mistake", (field) => {
    const { [field as keyof AdoptOptions]: _, ...options } = into("post");
    expect(() => adoptJourney(plan, options as AdoptOptions)).toThrowError(
      expect.objectContaining({ code: "missing-field", path: ["options"], values: expect.objectContaining({ field }) }),
    );
  });

  test("advancing from there asks the gates of the next step only", () => {
    const { plan: adopted } = moved(adoptJourney(plan, into("respond")));
    const refused = advanceStage(adopted, { at: "2027-01-05T09:00:00Z", by: "maria" });
    expect(!refused.ok && refused.gates.map(({ gate }) => gate)).toEqual(before["post"]);
  });
});
