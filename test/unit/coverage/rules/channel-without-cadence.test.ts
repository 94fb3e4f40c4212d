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

  it("misses any on a channel that a tactic uses", () => {
    expect(findingsOf(channelWithoutCadence, plan())).toMatchObject([
      {
        severity: "warning",
        node: "blog",
        path: "channels.1",
        message: expect.stringContaining("use the channel “Our blog”, but no cadence"),
      },
    ]);
  });

  it("says nothing of a channel without tactics, not in use, or where one only listens or answers", () => {
    expect(nodesOf(channelWithoutCadence, plan({}, ["forum"], ["forum"]))).toEqual([]);
    expect(nodesOf(channelWithoutCadence, plan({ use: "planned" }))).toEqual([]);
    expect(nodesOf(channelWithoutCadence, plan({ involvement: "listen" }))).toEqual([]);
    expect(nodesOf(channelWithoutCadence, plan({ involvement: "respond" }))).toEqual([]);
    expect(nodesOf(channelWithoutCadence, plan({ involvement: "post" }))).toEqual(["blog"]);
  });

  it("says it once where none has one", () => {
    expect(findingsOf(channelWithoutCadence, plan({}, []))).toMatchObject([
      { node: null, related: ["forum", "blog"], message: expect.stringContaining("None of the 2 channels that tactics use") },
    ]);
  });
});
