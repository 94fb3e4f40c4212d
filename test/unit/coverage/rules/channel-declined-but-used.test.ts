import { describe, expect, it } from "vitest";
import { channelDeclinedButUsed } from "../../../../src/coverage/rules/channel-declined-but-used.js";
import { findingsOf, nodesOf } from "./harness.js";

const plan = (use: "active" | "planned" | "declined" | "dormant" | "retired", tactic: object = {}) => ({
  channels: [
    { id: "fine", name: "Fine" },
    { id: "tiktok", name: "TikTok", use },
  ],
  strategies: [
    {
      id: "s",
      tactics: [
        { id: "other", statement: "Write", channels: ["fine"] },
        { id: "t", statement: "Dance", channels: ["tiktok"], ...tactic },
      ],
    },
  ],
  cadences: [
    { id: "c", name: "Daily dance", channels: ["fine", "tiktok"], when: { kind: "as-needed" as const } },
    { id: "d", channels: ["fine"], when: { kind: "as-needed" as const } },
  ],
});

describe("D5 what was decided against is not done", () => {
  it.each(["declined", "dormant", "retired"] as const)("finds tactics and cadences on a channel that is %s", (use) => {
    expect(findingsOf(channelDeclinedButUsed, plan(use))).toMatchObject([
      {
        severity: "error",
        node: "t",
        path: "strategies.0.tactics.1.channels",
        message: expect.stringContaining(`The tactic “Dance” uses the channel “TikTok”, which is ${use}.`),
      },
      { node: "c", path: "cadences.0.channels", message: expect.stringContaining(`The cadence “Daily dance” uses the channel “TikTok”`) },
    ]);
  });

  it.each(["active", "planned"] as const)("is content with one that is %s", (use) => {
    expect(nodesOf(channelDeclinedButUsed, plan(use))).toEqual([]);
  });

  it.each(["done", "dropped"])("does not ask a tactic that is %s", (status) => {
    expect(nodesOf(channelDeclinedButUsed, plan("retired", { status }))).toEqual(["c"]);
  });

  it("says it once of tactics and of cadences where all do", () => {
    const { channels } = plan("declined");
    const cadences = ["c", "d"].map((id) => ({ id, channels: ["tiktok"], when: { kind: "as-needed" as const } }));
    const tactics = ["t", "u"].map((id) => ({ id, statement: "Dance", channels: ["tiktok"] }));
    expect(
      findingsOf(channelDeclinedButUsed, {
        channels,
        cadences,
        strategies: [{ id: "s", tactics: [...tactics, { id: "none", statement: "Rest" }] }],
      }),
    ).toMatchObject([
      { node: null, related: ["t", "u"], message: expect.stringContaining("2 unfinished tactics on channels") },
      { node: null, related: ["c", "d"], message: expect.stringContaining("2 cadences") },
    ]);
  });
});
