import { describe, expect, it } from "vitest";
import { channelNeedsAudience } from "../../../../src/coverage/rules/channel-needs-audience.js";
import type { Presence } from "../../../../src/model/audience/audience.js";
import type { ChannelInput } from "../../../../src/model/audience/channel.js";
import { findingsOf, nodesOf } from "./harness.js";

const plan = (presence: Presence[], blog: Partial<ChannelInput> = {}) => ({
  channels: [
    { id: "forum", name: "Forum" },
    { id: "blog", name: "Our blog", ...blog },
  ],
  venues: [{ id: "comments", name: "Comments", channel: "blog" }],
  audiences: [{ id: "people", name: "People", presence }],
});
const forum = { at: "forum" };

describe("C4 an audience is on every channel in use", () => {
  it("is content where one is said to be there, or in a venue that is part of it", () => {
    expect(nodesOf(channelNeedsAudience, plan([forum, { at: "blog" }]))).toEqual([]);
    expect(nodesOf(channelNeedsAudience, plan([forum, { at: "comments" }]))).toEqual([]);
  });

  it("finds a channel on which none is", () => {
    expect(findingsOf(channelNeedsAudience, plan([forum]))).toMatchObject([
      { severity: "warning", node: "blog", path: "channels.1", message: expect.stringContaining("on the channel “Our blog”") },
    ]);
  });

  it("does not count an audience that is stated to be absent", () => {
    expect(nodesOf(channelNeedsAudience, plan([forum, { at: "blog", absent: true }]))).toEqual(["blog"]);
  });

  it("says nothing of a channel that is not in use", () => {
    expect(nodesOf(channelNeedsAudience, plan([forum], { use: "declined" }))).toEqual([]);
  });

  it("says it once where none is on any", () => {
    expect(findingsOf(channelNeedsAudience, plan([]))).toMatchObject([
      { node: null, related: ["forum", "blog"], message: expect.stringContaining("any of the 2 channels in use") },
    ]);
  });
});
