import { describe, expect, test } from "vitest";
import type { JourneyState } from "../../../src/machine/journey-state.js";
import type { ChannelInput } from "../../../src/model/audience/channel.js";
import { involvementIn } from "../../../src/stages/involvement.js";
import { involvementMessages } from "../../../src/stages/involvement-messages.js";
import { listenFirst } from "../../../src/stages/listen-first.js";
import { stageStatus } from "../../../src/stages/stage-status.js";
import { wordingOf } from "../../../src/words/wording-of.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";

const { stages } = listenFirst;

/** What is said of one channel in a state; unless it says otherwise, of a plan that has a journey and stands in stage post. */
const saying = (channel: Omit<ChannelInput, "id" | "name">, state: Partial<JourneyState> = {}, more: PlanFields = {}) => {
  const plan = planOf({ ...more, channels: [{ id: "c", name: "TikTok", ...channel }] });
  return involvementIn(plan, { stage: "post", cycle: 1, paused: false, seq: 1, ...state })[0];
};
const never: PlanFields = { response: { rules: [{ id: "r", when: "anything", reply: "never", channels: ["c"] }] } };
const cadence: PlanFields = { cadences: [{ id: "daily", channels: ["c"], when: { kind: "weekly", on: ["mon"] } }] };
const answering: PlanFields = { response: { rules: [{ id: "r", when: "a question", channels: ["c"] }] } };

const cases: readonly (readonly [Omit<ChannelInput, "id" | "name">, Partial<JourneyState>, PlanFields, string])[] = [
  [{ use: "declined", because: "nobody we mean is there." }, {}, {}, "We do not use TikTok, by choice: nobody we mean is there."],
  [{ use: "declined" }, { seq: 0 }, {}, "We do not use TikTok, by choice."],
  [{ use: "dormant", because: "no hours" }, {}, {}, "TikTok is dormant, and we do not use it: no hours."],
  [{ use: "retired" }, {}, {}, "We no longer use TikTok."],
  [
    { involvement: "post" },
    { stage: "listen.internal", seq: 0 },
    cadence,
    "It is not recorded yet how we use TikTok today: listen inside the organisation first, or adopt the stage that already holds.",
  ],
  [{ use: "planned" }, { stage: "listen.internal", seq: 0 }, {}, "TikTok is only planned so far."],
  [{ use: "planned" }, { stage: "listen.internal" }, {}, "TikTok is only planned so far."],
  [{ use: "planned" }, {}, {}, "TikTok is only planned so far: we use it to listen."],
  [{}, { stage: "listen.internal", cycle: 2 }, {}, "At this stage we do not use TikTok: we listen inside the organisation first."],
  [{ involvement: "listen", because: "to learn" }, {}, {}, "We use TikTok to listen, and do not mean to do more: to learn."],
  [{ involvement: "post" }, { stage: "plan" }, {}, "We use TikTok to listen; at this stage we neither answer nor post."],
  [{}, { stage: "respond" }, {}, "The plan does not say whether we use TikTok only to listen, or also to answer or post."],
  [{ involvement: "respond" }, {}, {}, "We use TikTok to listen and answer, and do not mean to post."],
  [{}, {}, answering, "We use TikTok to listen and answer; the plan does not say whether we mean to post."],
  [{ involvement: "post" }, { stage: "respond" }, {}, "We use TikTok to listen and answer; at this stage we do not post."],
  [{ involvement: "post" }, { stage: "respond" }, never, "We use TikTok to listen and never answer; at this stage we do not post."],
  [{ involvement: "post" }, {}, {}, "We use TikTok to listen, answer and post."],
  [{}, {}, cadence, "We use TikTok to listen, answer and post."],
  [{ involvement: "post" }, {}, never, "We use TikTok to listen and post, and never answer."],
  [{ involvement: "post" }, { paused: true }, {}, "We use TikTok to listen and answer; while the journey rests we do not post."],
  [{ involvement: "post" }, { stage: "dreaming" }, {}, "In the stage “dreaming” nothing is said of how we use TikTok."],
];

describe("D5 at every turn we know what we do on every channel", () => {
  test("a channel to post on goes with the stages", () => {
    const does = (channel: object) => stages.map((stage) => saying(channel, { stage })?.does);
    expect(does({ involvement: "post" })).toEqual(["nothing", "listen", "listen", "respond", "post"]);
    expect(does({ involvement: "respond" })).toEqual(["nothing", "listen", "listen", "respond", "respond"]);
    expect(does({ involvement: "listen" })).toEqual(["nothing", "listen", "listen", "listen", "listen"]);
    expect(does({})).toEqual(["nothing", "listen", "listen", "unrecorded", "unrecorded"]);
    expect(does({ involvement: "post", use: "planned" })).toEqual(["nothing", "listen", "listen", "listen", "listen"]);
    for (const use of ["declined", "dormant", "retired"]) expect(does({ involvement: "post", use })).toEqual(stages.map(() => "nothing"));
  });

  test.each(cases)("%j in %j of %j", (channel, state, more, sentence) => {
    expect(saying(channel, state, more)?.sentence).toBe(sentence);
  });

  test("every template is reached by the cases above", () => {
    const said = new Set(cases.map(([channel, state, more]) => saying(channel, state, more)?.message));
    expect([...said].sort()).toEqual(Object.keys(involvementMessages).sort());
  });

  test("where nobody is ever answered, we do not answer", () => {
    for (const state of [{ stage: "respond" }, { paused: true }])
      expect(saying({ involvement: "post" }, state, never)?.does).toBe("listen");
    expect(saying({ involvement: "post" }, {}, never)?.does).toBe("post");
  });

  test.each([
    ["newsletter", "send"],
    ["email", "send"],
    ["blog", "publish"],
    ["pr", "publish"],
    ["advertising", "advertise"],
    ["mastodon", "post"],
    ["flyers", "post"],
  ])("on %s one does not always post: %s", (platform, verb) => {
    expect(saying({ involvement: "post", platform })?.sentence).toBe(`We use TikTok to listen, answer and ${verb}.`);
    expect(saying({ involvement: "post", platform }, { stage: "plan" })?.sentence).toBe(
      `We use TikTok to listen; at this stage we neither answer nor ${verb}.`,
    );
  });

  test("what a name holds does not become a template", () => {
    const plan = planOf({ channels: [{ id: "c", name: "{because}[x]", use: "declined", because: "{channel}" }] });
    expect(stageStatus(plan).involvement[0]?.sentence).toBe("We do not use {because}[x], by choice: {channel}.");
  });
});

describe("D5 a machine has sentences for stages of its own", () => {
  const ofStages = { rehearse: { does: "respond", sentence: "We rehearse answers for {channel, name}." } } as const;
  const rehearsing = (channel: Omit<ChannelInput, "id" | "name">, more: PlanFields = {}, state: Partial<JourneyState> = {}) => {
    const plan = planOf({ ...more, channels: [{ id: "c", name: "TikTok", ...channel }] });
    return involvementIn(plan, { stage: "rehearse", cycle: 1, paused: false, seq: 1, ...state }, wordingOf(plan), ofStages)[0];
  };

  test("they are said of channels that are meant for that much", () => {
    for (const involvement of ["respond", "post"] as const)
      expect(rehearsing({ involvement })).toEqual({
        channel: "c",
        does: "respond",
        message: "rehearse",
        sentence: "We rehearse answers for TikTok.",
      });
    expect(rehearsing({ involvement: "post" }, never)?.does).toBe("listen");
  });

  test.each([
    [{ involvement: "listen" }, {}, {}, "listen-only"],
    [{}, {}, {}, "unstated"],
    [{ use: "declined" }, {}, {}, "declined"],
    [{ use: "planned" }, {}, {}, "intended"],
    [{ involvement: "post" }, {}, { seq: 0 }, "unrecorded"],
    [{ involvement: "post" }, {}, { stage: "respond" }, "respond"],
  ] as const)("not of others: %j %j %j", (channel, more, state, message) => {
    expect(rehearsing(channel, more, state)?.message).toBe(message);
  });
});

describe("D5 an organisation that posts since years is not told that it does nothing", () => {
  const plan = planOf({
    channels: [{ id: "twitter", name: "Twitter", platform: "x" }],
    cadences: [{ id: "daily", channels: ["twitter"], when: { kind: "weekly", on: ["mon"] } }],
  });

  test("without a journey nothing is said of what it does, and of what it could do about that all", () => {
    expect(stageStatus(plan).involvement).toEqual([
      {
        channel: "twitter",
        does: "unrecorded",
        message: "unrecorded",
        sentence:
          "It is not recorded yet how we use Twitter today: listen inside the organisation first, or adopt the stage that already holds.",
      },
    ]);
  });

  test("once it has adopted stage post, it posts", () => {
    const adoption = {
      seq: 1,
      cycle: 1,
      type: "adopt",
      from: "listen.internal",
      to: "post",
      at: "2027-01-04T09:00:00Z",
      by: "ada",
      gates: [],
      machine: "listen-first",
      machineVersion: 1,
    };
    expect(stageStatus({ ...plan, journey: [adoption] }).involvement).toMatchObject([
      { does: "post", sentence: "We use Twitter to listen, answer and post." },
    ]);
  });
});
