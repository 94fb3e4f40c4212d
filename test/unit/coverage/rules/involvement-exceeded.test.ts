import { describe, expect, it } from "vitest";
import { involvementExceeded } from "../../../../src/coverage/rules/involvement-exceeded.js";
import { findingsOf, nodesOf } from "./harness.js";

const plan = (channel: object, tactic: object = {}, cadence: object = {}) => ({
  channels: [
    { id: "blog", name: "Blog", involvement: "post" as const },
    { id: "forum", name: "Forum", ...channel },
  ],
  strategies: [
    {
      id: "s",
      tactics: [
        { id: "offer", statement: "Offer", intent: "promotional" as const, channels: ["blog"] },
        { id: "t", statement: "Sell", intent: "promotional" as const, channels: ["forum"], ...tactic },
      ],
    },
  ],
  cadences: [
    { id: "b", channels: ["blog"], when: { kind: "as-needed" as const } },
    { id: "c", name: "Round", channels: ["blog", "forum"], when: { kind: "as-needed" as const }, ...cadence },
  ],
});

describe("D5 nothing is posted where one only listens or answers", () => {
  it("finds cadences that post there, and tactics that promote", () => {
    expect(findingsOf(involvementExceeded, plan({ involvement: "respond" }))).toMatchObject([
      {
        severity: "error",
        node: "t",
        path: "strategies.0.tactics.1.channels",
        message: expect.stringContaining("“Sell” promotes on the channel “Forum”, which is only used for listening and answering."),
      },
      {
        severity: "error",
        node: "c",
        path: "cadences.1.channels",
        message: expect.stringContaining("“Round” posts on the channel “Forum”, which is only used for listening and answering."),
      },
    ]);
    expect(nodesOf(involvementExceeded, plan({ involvement: "listen", use: "planned" }))).toEqual(["t", "c"]);
  });

  it.each([{ involvement: "post" }, {}, { involvement: "listen", use: "declined" }])("is content with %j", (channel) => {
    expect(nodesOf(involvementExceeded, plan(channel))).toEqual([]);
  });

  it("is content with other work, and with a tactic that converses, says nothing, or is over", () => {
    const respond = { involvement: "respond" };
    expect(nodesOf(involvementExceeded, plan(respond, {}, { work: "reply" }))).toEqual(["t"]);
    for (const tactic of [{ intent: "conversational" }, { intent: undefined }, { status: "dropped" }, { status: "done" }])
      expect(nodesOf(involvementExceeded, plan(respond, tactic))).toEqual(["c"]);
  });

  it("says it once of tactics and of cadences where all do", () => {
    const { channels, strategies, cadences } = plan({ involvement: "listen" });
    const placeless = { id: "p", tactics: [{ id: "none", statement: "Sell", intent: "promotional" as const }] };
    const listening = channels.map((channel) => ({ ...channel, involvement: "listen" as const }));
    expect(
      findingsOf(involvementExceeded, { channels: listening, strategies: [...strategies, placeless], cadences: cadences.slice(0, 1) }),
    ).toMatchObject([
      { node: null, related: ["offer", "t"], message: expect.stringContaining("2 unfinished promotional tactics on channels") },
      { node: "b" },
    ]);
  });
});
