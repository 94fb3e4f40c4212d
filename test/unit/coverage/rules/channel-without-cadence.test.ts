import { describe, expect, it } from "vitest";
import { channelWithoutCadence } from "../../../../src/coverage/rules/channel-without-cadence.js";
import type { ChannelInput } from "../../../../src/model/audience/channel.js";
import { findingsOf, nodesOf } from "./harness.js";

const plan = (blog: Partial<ChannelInput> = {}, named: string[] = ["forum"], used = ["forum", "blog"]) => ({
  channels: [
    { id: "forum", name: "Forum" },
    { id: "blog", name: "Our blog", ...blog },
  ],
  cadences: [{ id: "c", channels: named, when: { kind: "as-needed" as const } }],
  strategies: [{ id: "s", tactics: [{ id: "t", statement: "Write", channels: used }] }],
});

describe("C7 a channel has a cadence", () => {
  it("is content with one, even as needed", () => {
    expect(nodesOf(channelWithoutCadence, plan({}, ["forum", "blog"]))).toEqual([]);
  });

  it("misses any on a channel that may carry posts, whether a tactic uses it or not", () => {
    for (const used of [["forum", "blog"], ["forum"], []])
      expect(findingsOf(channelWithoutCadence, plan({}, ["forum"], used))).toMatchObject([
        {
          severity: "warning",
          node: "blog",
          path: "channels.1",
          message:
            "No cadence says how often to post on the channel “Our blog”. Add one, even if only `as-needed`, or limit its `involvement` to listening or answering.",
        },
      ]);
  });

  it("asks paid media and the press only where the involvement, a tactic or a message says that they are meant for posts", () => {
    const unused = (blog: Partial<ChannelInput>) => plan({ media: "paid", ...blog }, ["forum"], ["forum"]);
    expect(nodesOf(channelWithoutCadence, unused({}))).toEqual([]);
    expect(nodesOf(channelWithoutCadence, unused({ media: "owned" }))).toEqual(["blog"]);
    expect(nodesOf(channelWithoutCadence, unused({ media: "earned", platform: "pr" }))).toEqual([]);
    expect(nodesOf(channelWithoutCadence, unused({ media: "earned", platform: "x" }))).toEqual(["blog"]);
    expect(nodesOf(channelWithoutCadence, unused({ involvement: "post" }))).toEqual(["blog"]);
    expect(nodesOf(channelWithoutCadence, plan({ media: "paid" }))).toEqual(["blog"]);
    const messages = [{ id: "m", text: "Ask us", channels: ["blog"] }];
    expect(nodesOf(channelWithoutCadence, { ...unused({}), messages })).toEqual(["blog"]);
    const dropped = [{ id: "s", tactics: [{ id: "t", statement: "Write", channels: ["blog"], status: "dropped" as const }] }];
    expect(nodesOf(channelWithoutCadence, { ...unused({}), strategies: dropped })).toEqual([]);
  });

  it("takes a cadence of events for one, and not one of answers", () => {
    const plus = (work: "event" | "reply") => {
      const answers = { id: "a", channels: ["blog"], work, when: { kind: "as-needed" as const } };
      return { ...plan(), cadences: [...plan().cadences, answers] };
    };
    expect(nodesOf(channelWithoutCadence, plus("event"))).toEqual([]);
    expect(nodesOf(channelWithoutCadence, plus("reply"))).toEqual(["blog"]);
  });

  it("says nothing of a channel not in use, or where one only listens or answers", () => {
    expect(nodesOf(channelWithoutCadence, plan({ use: "planned" }))).toEqual([]);
    expect(nodesOf(channelWithoutCadence, plan({ involvement: "listen" }))).toEqual([]);
    expect(nodesOf(channelWithoutCadence, plan({ involvement: "respond" }))).toEqual([]);
    expect(nodesOf(channelWithoutCadence, plan({ involvement: "post" }))).toEqual(["blog"]);
  });

  it("says it once where none has one", () => {
    expect(findingsOf(channelWithoutCadence, plan({}, []))).toMatchObject([
      { node: null, related: ["forum", "blog"], message: expect.stringContaining("on any of the 2 channels in use that may carry posts.") },
    ]);
  });
});
