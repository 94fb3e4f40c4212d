import { describe, expect, it } from "vitest";
import { advancedBeforeBasics } from "../../../../src/coverage/rules/advanced-before-basics.js";
import type { TacticInput } from "../../../../src/model/strategy/tactic.js";
import { findingsOf, nodesOf } from "./harness.js";

const basic = (status?: string) => ({ id: "basic", statement: "Diary", channels: ["net"], difficulty: "basic", ...(status && { status }) });
const live = (fields: object = {}) => ({ id: "live", statement: "Live", channels: ["net"], difficulty: "advanced", ...fields });
const sound = { id: "sound", statement: "Sound", channels: ["other"], difficulty: "advanced" };
const soundBasic = { id: "sound-basic", statement: "Sound basic", channels: ["other"], difficulty: "basic", status: "done" };
const plan = (...tactics: object[]) => ({
  channels: [
    { id: "net", name: "Net" },
    { id: "other", name: "Other" },
  ],
  strategies: [{ id: "s", tactics: [sound, soundBasic, ...tactics] as TacticInput[] }], // written by hand in each test
});

describe("C14 basics come first", () => {
  it("finds an advanced tactic without a basic one on any of its channels", () => {
    expect(findingsOf(advancedBeforeBasics, plan(live()))).toMatchObject([
      {
        severity: "warning",
        node: "live",
        path: "strategies.0.tactics.2.difficulty",
        message: expect.stringContaining("“Live” is planned, but no basic tactic on Net. Plan the basics first"),
      },
    ]);
    expect(nodesOf(advancedBeforeBasics, plan(live({ channels: ["net", "other"] })))).toEqual([]);
  });

  it("is content where the basics are planned before it is, and run before it runs", () => {
    expect(nodesOf(advancedBeforeBasics, plan(basic(), live()))).toEqual([]);
    expect(nodesOf(advancedBeforeBasics, plan(basic("running"), live({ status: "running" })))).toEqual([]);
    expect(nodesOf(advancedBeforeBasics, plan(basic("done"), live({ status: "running" })))).toEqual([]);
    expect(nodesOf(advancedBeforeBasics, plan(basic("dropped"), live()))).toEqual(["live"]);
  });

  it("finds one that runs before the basics do", () => {
    expect(findingsOf(advancedBeforeBasics, plan(basic("planned"), live({ status: "running" })))).toMatchObject([
      { node: "live", message: expect.stringContaining("“Live” runs already, but no basic tactic runs on Net. Start") },
    ]);
  });

  it("asks what it builds on, where that is stated, and not the channel", () => {
    const buildsOn = ["basic"];
    expect(nodesOf(advancedBeforeBasics, plan({ ...basic(), channels: [], difficulty: undefined }, live({ buildsOn })))).toEqual([]);
    expect(findingsOf(advancedBeforeBasics, plan(basic(), soundNet, live({ buildsOn, status: "running" })))).toMatchObject([
      {
        node: "live",
        path: "strategies.0.tactics.4.buildsOn",
        message: expect.stringContaining("runs already, but Diary, on which it builds, does not run yet."),
      },
    ]);
    expect(findingsOf(advancedBeforeBasics, plan(basic("dropped"), live({ buildsOn, status: "running" })))).toHaveLength(1);
    expect(findingsOf(advancedBeforeBasics, plan(basic("dropped"), live({ buildsOn })))).toMatchObject([
      { node: "live", message: expect.stringContaining("builds on Diary, which was dropped. Take") },
    ]);
  });

  it.each([{ difficulty: "intermediate" }, { status: "done" }, { status: "dropped" }, { channels: [] }])("does not ask %j", (fields) => {
    expect(nodesOf(advancedBeforeBasics, plan(live(fields)))).toEqual([]);
  });

  it("says it once where none has its basics", () => {
    const strategies = [
      { id: "s", tactics: ["a", "b"].map((id) => ({ id, statement: id, channels: ["net"], difficulty: "advanced" as const })) },
    ];
    expect(findingsOf(advancedBeforeBasics, { ...plan(), strategies })).toMatchObject([
      {
        node: null,
        related: ["a", "b"],
        message: expect.stringContaining("None of the 2 unfinished advanced tactics with channels or `buildsOn`"),
      },
    ]);
  });
});

/** Another basic tactic on the channel, which runs. */
const soundNet = { ...soundBasic, id: "sound-net", channels: ["net"], status: "running" };
