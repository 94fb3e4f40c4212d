import { describe, expect, test } from "vitest";
import type { JourneyState } from "../../../src/machine/journey-state.js";
import type { ChannelInput } from "../../../src/model/audience/channel.js";
import type { StageEvent } from "../../../src/model/journey/stage-event.js";
import { involvementIn, involvementMessages } from "../../../src/stages/involvement.js";
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

describe("D5 at every turn we know what we do on every channel", () => {
  const saying = (channel: Omit<ChannelInput, "id" | "name">, state: Partial<JourneyState>) =>
    involvementIn(planOf({ channels: [{ id: "c", name: "TikTok", ...channel }] }), {
      stage: "post",
      cycle: 1,
      paused: false,
      seq: 0,
      ...state,
    })[0];

  test("a channel to post on goes with the stages", () => {
    const does = (channel: object) => stages.map((stage) => saying(channel, { stage })?.does);
    expect(does({ involvement: "post" })).toEqual(["nothing", "listen", "listen", "respond", "post"]);
    expect(does({ involvement: "respond" })).toEqual(["nothing", "listen", "listen", "respond", "respond"]);
    expect(does({ involvement: "listen" })).toEqual(["nothing", "listen", "listen", "listen", "listen"]);
    expect(does({})).toEqual(["nothing", "listen", "listen", "listen", "listen"]);
    expect(does({ involvement: "post", use: "planned" })).toEqual(["nothing", "listen", "listen", "listen", "listen"]);
    for (const use of ["declined", "dormant", "retired"]) expect(does({ involvement: "post", use })).toEqual(stages.map(() => "nothing"));
  });

  test.each([
    [{ use: "declined", because: "nobody we mean is there." }, {}, "We are not on TikTok, by choice: nobody we mean is there."],
    [{ use: "declined" }, {}, "We are not on TikTok, by choice."],
    [{ use: "dormant", because: "no hours" }, {}, "TikTok is dormant, and we do nothing there: no hours."],
    [{ use: "retired" }, {}, "We have left TikTok."],
    [{}, { stage: "listen.internal" }, "We do nothing on TikTok yet: we listen inside the organisation first."],
    [{ use: "planned" }, {}, "TikTok is only planned so far, and we listen there."],
    [{ involvement: "listen", because: "to learn" }, {}, "We listen on TikTok and do not intend to do more: to learn."],
    [{ involvement: "post" }, { stage: "plan" }, "We listen on TikTok and do not answer or post yet."],
    [{}, { stage: "respond" }, "We listen on TikTok; the plan does not say whether we should answer or post there."],
    [{ involvement: "respond" }, {}, "We listen and answer on TikTok and do not intend to post."],
    [{ involvement: "post" }, { stage: "respond" }, "We listen and answer on TikTok and do not post yet."],
    [{ involvement: "post" }, {}, "We listen, answer and post on TikTok."],
    [{ involvement: "post" }, { paused: true }, "We listen and answer on TikTok; posting is paused."],
  ] as const)("%j in %j", (channel, state, sentence) => {
    expect(saying(channel, state)?.sentence).toBe(sentence);
  });

  test("every template is reached by the cases above", () => {
    expect(Object.keys(involvementMessages)).toHaveLength(12);
  });

  test("what a name holds does not become a template", () => {
    const plan = planOf({ channels: [{ id: "c", name: "{because}[x]", use: "declined", because: "{channel}" }] });
    expect(stageStatus(plan).involvement[0]?.sentence).toBe("We are not on {because}[x], by choice: {channel}.");
  });
});
