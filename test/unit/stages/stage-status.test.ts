import { describe, expect, test } from "vitest";
import type { ChannelInput } from "../../../src/model/audience/channel.js";
import type { StageEvent } from "../../../src/model/journey/stage-event.js";
import { isComplete } from "../../../src/stages/is-complete.js";
import { listenFirst } from "../../../src/stages/listen-first.js";
import { pauseJourney } from "../../../src/stages/pause-journey.js";
import { stageStatus } from "../../../src/stages/stage-status.js";
import { planOf } from "../../helpers/plan-of.js";

const stages = listenFirst.stages;
/** The log that leads to a stage, gates aside. */
const journeyTo = (stage: (typeof stages)[number]): StageEvent[] =>
  stages.slice(1, stages.indexOf(stage) + 1).map((to, at) => ({
    seq: at + 1,
    cycle: 1,
    type: "advance",
    from: stages[at] ?? to,
    to,
    at: `2027-01-0${at + 1}T12:00:00Z`,
    by: "ada",
    gates: [],
    machine: "listen-first",
    machineVersion: 1,
  }));

describe("D1 D5 where a plan stands", () => {
  test("at the start: in the first stage of the first cycle, since ever", () => {
    expect(stageStatus(planOf())).toEqual({
      stage: "listen.internal",
      cycle: 1,
      paused: false,
      complete: false,
      moves: [
        { step: "listen-outside", type: "advance", to: "listen.external", open: false, gates: expect.any(Array) },
        { step: "listen-again", type: "return", to: "listen.internal", open: true, gates: [] },
      ],
      ahead: expect.any(Array),
      involvement: [],
    });
  });

  test("every move comes with every gate of its step, in order", () => {
    const gatesOf = (stage: (typeof stages)[number]) =>
      stageStatus(planOf({ journey: journeyTo(stage) })).moves[0]?.gates.map(({ gate }) => gate);
    expect(stages.map(gatesOf)).toEqual([
      ["internal-functions-heard", "social-players-recorded", "policy-drafted", "actions-planned"],
      ["channels-listened-to", "alignment-held", "issues-ranked"],
      ["policy-approved", "coverage-clean", "insights-answered", "red-flags-owned"],
      ["responders-named", "responders-trained", "guide-covers-channels", "responding-started", "audience-has-message"],
      [],
    ]);
  });

  test("since when, and the way back is always open", () => {
    const here = stageStatus(planOf({ journey: journeyTo("respond") }));
    expect(here).toMatchObject({ stage: "respond", since: "2027-01-03T12:00:00Z" });
    for (const stage of stages) {
      const { moves } = stageStatus(planOf({ journey: journeyTo(stage) }));
      expect(moves.filter(({ open }) => open)).toMatchObject([{ type: "return", to: "listen.internal" }]);
    }
  });

  test("paused: nothing is open", () => {
    const paused = pauseJourney(planOf({ journey: journeyTo("plan") }), { at: "2027-02-01T00:00:00Z", by: "ada" });
    if (!paused.ok) throw new Error(paused.reason);
    expect(stageStatus(paused.plan)).toMatchObject({ stage: "plan", paused: true, since: "2027-01-02T12:00:00Z" });
    expect(stageStatus(paused.plan).moves.map(({ open }) => open)).toEqual([false, false]);
  });

  test("frozen; a day that is none is refused, and so is a log that cannot be", () => {
    const here = stageStatus(planOf({ channels: [{ id: "c", name: "C" }] }), { today: "2027-01-04" });
    for (const part of [here, here.moves, here.moves[0], here.involvement, here.involvement[0]]) expect(Object.isFrozen(part)).toBe(true);
    expect(() => stageStatus(planOf(), { today: "2027-02-30" })).toThrowError(
      expect.objectContaining({ code: "date", path: ["options", "today"] }),
    );
    const cut = journeyTo("post").slice(1);
    expect(() => stageStatus(planOf({ journey: cut }))).toThrowError(expect.objectContaining({ code: "log", path: ["journey", 0] }));
  });
});

describe("D5 a plan that never posts is complete", () => {
  const completeIn = (...channels: Omit<ChannelInput, "id" | "name">[]) => {
    const plan = planOf({ channels: channels.map((channel, at) => ({ id: `c${at}`, name: "C", ...channel })) });
    return stages.find((stage) => isComplete(listenFirst, plan, { stage, cycle: 1, paused: false, seq: 0 }));
  };

  test.each([
    ["no channel", [], "post"],
    ["a channel that says nothing", [{}], "post"],
    ["one to post on", [{ involvement: "respond" }, { involvement: "post" }], "post"],
    ["one to post on some day", [{ involvement: "respond" }, { involvement: "post", use: "planned" }], "post"],
    ["channels to answer on", [{ involvement: "respond" }, { involvement: "listen" }], "respond"],
    ["channels to listen to", [{ involvement: "listen" }], "plan"],
    ["only channels that are not used", [{ involvement: "post", use: "declined" }, { use: "dormant" }, { use: "retired" }], "plan"],
    ["one to answer on, the others declined", [{ involvement: "respond" }, { involvement: "post", use: "declined" }], "respond"],
  ] as const)("%s", (_, channels, stage) => {
    expect(completeIn(...channels)).toBe(stage);
  });

  test("and stays so in the stages after it", () => {
    const plan = planOf({ channels: [{ id: "c", name: "C", involvement: "listen" }] });
    const complete = stages.map((stage) => isComplete(listenFirst, plan, { stage, cycle: 1, paused: false, seq: 0 }));
    expect(complete).toEqual([false, false, true, true, true]);
  });
});
