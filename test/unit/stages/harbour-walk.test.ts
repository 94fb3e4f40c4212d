import { describe, expect, test } from "vitest";
import { storyOf } from "../../../examples/harbour-story.js";
import { loadPlans } from "../../../examples/load-plans.js";
import type { Plan } from "../../../src/model/plan.js";
import { advanceStage } from "../../../src/stages/advance-stage.js";
import type { MoveResult } from "../../../src/stages/make-move.js";
import { replayJourney } from "../../../src/stages/replay-journey.js";
import { returnToListening } from "../../../src/stages/return-to-listening.js";
import { stageStatus } from "../../../src/stages/stage-status.js";

const complete = loadPlans().get("invented-harbour-coffee") ?? expect.fail("no such plan");
const { start, chapters } = storyOf(complete);
const by = "marit";
const moved = (result: MoveResult): Plan => {
  if (!result.ok) throw new Error(result.reason);
  return result.plan;
};
const walked = (): Plan => chapters.reduce((plan, { write, at }) => moved(advanceStage(write(plan), { at, by })), start);

describe("D1 D2 D3 a plan walks from listening to posting, and each gate asks for its part", () => {
  let plan = start;
  for (const { title, shut, at, to, write } of chapters) {
    test(title, () => {
      const refused = advanceStage(plan, { at, by });
      expect(!refused.ok && refused.gates.filter(({ met }) => !met).map(({ gate }) => gate)).toEqual(expect.arrayContaining([...shut]));
      expect(refused.ok).toBe(false);
      const written = write(plan);
      const next = stageStatus(written).moves.find((move) => move.to === to);
      expect(next?.gates.filter(({ met }) => !met)).toEqual([]);
      expect(next?.open).toBe(true);
      plan = moved(advanceStage(written, { at, by }));
      expect(stageStatus(plan)).toMatchObject({ stage: to, cycle: 1, since: at });
    });
  }

  test("in the end it is the whole plan, in stage post, and complete", () => {
    expect({ ...plan, journey: [] }).toEqual(complete);
    expect(stageStatus(plan)).toMatchObject({ stage: "post", complete: true });
    expect(plan.journey.map(({ to }) => to)).toEqual(chapters.map(({ to }) => to));
  });
});

describe("D5 at every turn of that walk the involvement is known", () => {
  test("of the newsletter, the forum, and the channel that was declined", () => {
    const plans = [start];
    for (const { write, at } of chapters) plans.push(moved(advanceStage(write(plans.at(-1) ?? start), { at, by })));
    const does = plans.map((plan) => stageStatus(plan).involvement.map((one) => [one.channel, one.does] as const));
    const of = (channel: string) => does.map((all) => all.find(([id]) => id === channel)?.[1]);
    expect(of("newsletter")).toEqual(["unrecorded", "listen", "listen", "respond", "post"]);
    expect(of("forum")).toEqual(["unrecorded", "listen", "listen", "respond", "respond"]);
    expect(of("tiktok")).toEqual(["nothing", "nothing", "nothing", "nothing", "nothing"]);
    expect(stageStatus(walked()).involvement.find(({ channel }) => channel === "tiktok")?.sentence).toBe(
      "We do not use TikTok, by choice: None of our three audiences looks for coffee there, and nobody here has the hours.",
    );
  });
});

describe("D1 after a return everything has to be heard again", () => {
  test("the first gate shuts though the plan is full of insights", () => {
    const again = moved(returnToListening(walked(), { at: "2027-06-01T08:00:00Z", by, because: "a second shop" }));
    const here = stageStatus(again);
    expect(here).toMatchObject({ stage: "listen.internal", cycle: 2, complete: false });
    expect(here.moves[0]?.gates.filter(({ met }) => !met).map(({ gate }) => gate)).toEqual(["internal-functions-heard"]);
    expect(replayJourney(again.journey)).toMatchObject({ cycle: 2, cycleSince: "2027-06-01T08:00:00Z", seq: 5 });
  });
});
