import { describe, expect, it } from "vitest";
import { responseTimeMissing } from "../../../../src/coverage/rules/response-time-missing.js";
import type { ChannelInput } from "../../../../src/model/audience/channel.js";
import type { ResponseGuideInput } from "../../../../src/model/policy/response-guide.js";
import { findingsOf, nodesOf } from "./harness.js";

const plan = (response: ResponseGuideInput | undefined, forum: Partial<ChannelInput> = {}) => ({
  channels: [{ id: "forum", name: "The forum", ...forum }],
  response,
});
const rule = { id: "r", when: "a question" };

describe("D3 an answer is promised in time", () => {
  it("is content with a promise, for this channel or for all", () => {
    expect(nodesOf(responseTimeMissing, plan({ rules: [{ ...rule, withinMinutes: 60 }] }))).toEqual([]);
    expect(nodesOf(responseTimeMissing, plan({ rules: [rule, { ...rule, id: "p", withinMinutes: 60, channels: ["forum"] }] }))).toEqual([]);
  });

  it("misses it on a channel that a rule has answered", () => {
    expect(findingsOf(responseTimeMissing, plan({ rules: [rule] }))).toMatchObject([
      {
        severity: "info",
        node: "forum",
        path: "channels.0",
        message: expect.stringContaining("“The forum” are answered, but no response time is promised"),
      },
    ]);
  });

  it("takes coverage hours and the stated involvement for answering", () => {
    const hours = { id: "h", days: ["mon" as const], from: "09:00", to: "17:00" };
    expect(nodesOf(responseTimeMissing, plan({ coverage: [hours] }))).toEqual(["forum"]);
    expect(nodesOf(responseTimeMissing, plan({ coverage: [{ ...hours, channels: ["forum"] }] }))).toEqual(["forum"]);
    expect(nodesOf(responseTimeMissing, plan(undefined, { involvement: "respond" }))).toEqual(["forum"]);
    expect(nodesOf(responseTimeMissing, plan(undefined, { involvement: "post" }))).toEqual(["forum"]);
  });

  it("says nothing of a channel that nobody answers on, that is not in use, or where one only listens", () => {
    expect(nodesOf(responseTimeMissing, plan(undefined))).toEqual([]);
    expect(nodesOf(responseTimeMissing, plan({ rules: [{ ...rule, channels: [] }] }))).toEqual([]);
    expect(nodesOf(responseTimeMissing, plan({ rules: [rule] }, { use: "dormant" }))).toEqual([]);
    expect(nodesOf(responseTimeMissing, plan(undefined, { involvement: "listen" }))).toEqual([]);
    expect(nodesOf(responseTimeMissing, plan({ rules: [rule] }, { involvement: "listen" }))).toEqual([]);
  });

  it("accepts that it is declared never for the channel, but not for all, and not beside a rule that answers", () => {
    const never = { ...rule, id: "n", reply: "never" };
    expect(nodesOf(responseTimeMissing, plan({ rules: [never] }, { involvement: "post" }))).toEqual(["forum"]);
    expect(nodesOf(responseTimeMissing, plan({ rules: [{ ...never, channels: ["forum"] }] }, { involvement: "post" }))).toEqual([]);
    expect(nodesOf(responseTimeMissing, plan({ rules: [never, { ...rule, channels: ["forum"] }] }))).toEqual(["forum"]);
  });

  it("says it once where no channel has a promise", () => {
    const channels = [
      { id: "forum", name: "The forum" },
      { id: "blog", name: "Blog" },
    ];
    expect(findingsOf(responseTimeMissing, { channels, response: { rules: [rule] } })).toMatchObject([
      { node: null, related: ["forum", "blog"], message: expect.stringContaining("2 channels are answered, but no response time") },
    ]);
  });
});
